import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/exporters/index.ts';
import type { ExportInput } from '../../src/exporters/exporter.ts';
import { relationIri } from '../../src/exporters/json-ld/iri.ts';
import { withoutSources } from '../../src/graph/dependence.ts';
import { seed } from '../store/neo4j/seed.ts';
import { pictureOf } from './given.ts';

const written = (id: string, input: Omit<ExportInput, 'graph' | 'lang'> = {}): string =>
  (exporters.find((one) => one.id === id)?.write({ graph: seed, lang: 'en', ...input }) ?? [])
    .flatMap(({ chunks }) => [...chunks])
    .join('');

/** The document without which most claims stand on nothing. */
const OFF = seed.documents
  .map(({ id }) => ({ id, ...withoutSources(seed, [id]).fallen }))
  .reduce((most, one) => (one.relations.length > most.relations.length ? one : most));
const without = { named: [OFF.id], documents: [OFF.id] };
/** As an element, a cell or a value, and not as the beginning of another one. */
const named = (id: string): RegExp => new RegExp(`["'\\n]${id.replaceAll(/[/.]/g, '\\$&')}["',]`);
const SAID = new RegExp(`without["']?[:,] ?\\[?"?${OFF.id}`);
const gone = OFF.relations[0] ?? '';
/** A relation of which one claim falls with the source, and another one stands. */
const kept = seed.relations.find(
  ({ id, claims }) => !OFF.relations.includes(id) && claims.some((claim) => OFF.claims.includes(claim)),
)?.id;

describe('an export without a source', () => {
  it.each(['csv', 'graphml', 'gexf', 'json-ld', 'cypher'])(
    'as %s leaves out what stands on nothing without it, and says which source that is',
    (format) => {
      const name = format === 'json-ld' ? relationIri(gone) : gone;
      const [before, after] = [written(format), written(format, { without })];
      expect(before).toMatch(named(name));
      expect(after).not.toMatch(named(name));
      expect(before).not.toMatch(SAID);
      expect(after).toMatch(SAID);
    },
  );

  it('keeps of a line that stands on another one too only the claims that still stand', () => {
    const rowOf = (text: string): string =>
      text.split('\r\n').find((row) => row.startsWith(`${kept ?? '-'},`)) ?? '';
    const [before, after] = [written('csv'), written('csv', { without })].map(rowOf);
    expect(before).not.toBe('');
    expect(after).not.toBe('');
    const fallen = (text = ''): string[] => OFF.claims.filter((id) => text.includes(id));
    expect(fallen(before)).not.toEqual([]);
    expect(fallen(after)).toEqual([]);
  });

  it('as the graph itself is whole', () => {
    expect(written('json', { without, asOf: '2023' })).toBe(written('json'));
  });
});

describe('the documents of a picture', () => {
  it('are those that its claims stand in and cite, and no others', () => {
    const { drawing, relation } = pictureOf(seed);
    const items: { id: string }[] = JSON.parse(written('csl-json', { drawing }));
    const claims = seed.claims.filter(({ id }) => relation.claims.includes(id));
    const ids = items.map(({ id }) => id);
    for (const { document, cites } of claims)
      expect(ids).toEqual(expect.arrayContaining([document, ...cites.map((cited) => cited.document)]));
    expect(ids.length).toBeLessThan(seed.documents.length);
    expect(written('bibtex', { drawing }).match(/^@/gm)).toHaveLength(ids.length);
  });
});
