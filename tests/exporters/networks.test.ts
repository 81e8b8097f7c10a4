import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/exporters/gexf.ts';
import { graphml } from '../../src/exporters/graphml.ts';
import { seed } from '../store/neo4j/seed.ts';
import { brokenGraph, hostileGraph, pictureOf } from './given.ts';
import { HOSTILE } from './hostile.ts';
import { faultsOf, graphIn, textOf } from './xml.ts';

const FORMATS = [
  { format: 'graphml', exporter: graphml },
  { format: 'gexf', exporter: gexf },
] as const;

describe.each(FORMATS)('the export as $format', ({ format, exporter }) => {
  it.each([
    ['the shipped data', { graph: seed, lang: 'zh' }],
    ['a picture of it', { graph: seed, lang: 'en', drawing: pictureOf(seed).drawing }],
    ['hostile texts', { graph: hostileGraph, lang: 'en' }],
    ['characters that no XML can hold', { graph: brokenGraph, lang: 'zh' }],
    ['nothing', { graph: seed, lang: 'en', drawing: { entities: [], relations: [] } }],
  ] as const)('is valid for %s', async (_, input) => {
    expect(await faultsOf(textOf(exporter.write(input)), format)).toEqual([]);
  });

  it('has all entities, documents, relations and bibliographies for another program', () => {
    const read = graphIn(textOf(exporter.write({ graph: seed, lang: 'en' })), format);
    expect(read.order).toBe(seed.entities.length + seed.documents.length);
    const edges = read.mapEdges((id, attributes) => ({ id, layer: attributes['layer'] as string }));
    const relations = edges.filter(({ layer }) => layer === 'relations').map(({ id }) => id);
    const shown = seed.relations.filter(({ rejected }) => !rejected);
    expect(relations.sort()).toEqual(shown.map(({ id }) => id).sort());
    expect(edges.filter(({ layer }) => layer === 'bibliography').length).toBeGreaterThan(100);
  });

  it('says of a relation how well it is backed, since when, and by which documents', () => {
    const { relation } = pictureOf(seed);
    const read = graphIn(textOf(exporter.write({ graph: seed, lang: 'en' })), format);
    const claims = seed.claims.filter(({ id }) => relation.claims.includes(id));
    expect(read.getEdgeAttributes(relation.id)).toMatchObject({
      ...{ relation: relation.kind, status: relation.status, reality: relation.reality },
      ...{ sources: relation.sources, claims: relation.claims.length, since: relation.values[0]?.since },
      ...{ symmetric: true, documents: [...new Set(claims.map(({ document }) => document))].join(' ') },
    });
    expect(read.extremities(relation.id)).toEqual([relation.from, relation.to]);
  });

  it.each([
    ['zh', '韩国', '国家'],
    ['en', 'South Korea', 'country'],
  ] as const)('is labelled in %s, with names in both languages', (lang, label, kind) => {
    const read = graphIn(textOf(exporter.write({ graph: seed, lang })), format);
    expect(read.getNodeAttributes('country:kr')).toMatchObject({
      ...{ label, kind_label: kind, name_zh: '韩国', name_en: 'South Korea', type: 'entity' },
    });
  });

  it.each(HOSTILE.map((text, at) => [text, at] as const))('keeps %j as it is', (text, at) => {
    const read = graphIn(textOf(exporter.write({ graph: hostileGraph, lang: 'en' })), format);
    expect(read.getNodeAttributes(`organisation:n${at}`)).toMatchObject({ label: text, name_zh: text });
  });

  it('replaces what no XML can hold, and says at the end how much that was', () => {
    const text = textOf(exporter.write({ graph: brokenGraph, lang: 'en' }));
    expect(graphIn(text, format).getNodeAttribute('organisation:n0', 'name_en')).toBe('a\ufffdb');
    expect(text).toMatch(/<!-- \d+ characters that no XML can hold were replaced by U\+FFFD -->\n$/);
    expect(textOf(exporter.write({ graph: seed, lang: 'en' }))).not.toContain('<!--');
  });

  it('names the version of the data and the day', () => {
    const text = textOf(exporter.write({ graph: seed, lang: 'en', asOf: '2024-06-01' }));
    expect(text).toContain(`data: ${seed.data}; content: everything; language: en; as-of: 2024-06-01`);
  });

  it.each([
    ['2024-03-31', false],
    ['2024-04-01', true],
    ['2025-12-31', true],
    ['2026', false],
  ])('of %s has a relation from April 2024 to 2025: %s', (asOf, there) => {
    const read = graphIn(textOf(exporter.write({ graph: hostileGraph, lang: 'en', asOf })), format);
    expect(read.hasEdge('hosts/country:us/summit:one')).toBe(there);
  });

  it('has of a picture the places, and what is faded', () => {
    const { drawing, relation } = pictureOf(seed);
    const read = graphIn(textOf(exporter.write({ graph: seed, lang: 'en', drawing })), format);
    expect(read.nodes().sort()).toEqual([relation.from, relation.to].sort());
    expect(read.getNodeAttributes(relation.from)).toMatchObject({ x: 1.5, size: 30, faded: false });
    expect(Math.abs(read.getNodeAttribute(relation.from, 'y') as number)).toBe(2);
    expect(read.getEdgeAttribute(relation.id, 'faded')).toBe(true);
  });
});

describe('time in GEXF', () => {
  const text = textOf(gexf.write({ graph: hostileGraph, lang: 'en' }));
  const spellsOf = (id: string): string | undefined =>
    new RegExp(`id="${id}".*?<spells>(.*?)</spells>`).exec(text)?.[1];

  it('is that of whole days, from the first that a beginning may mean to the last that an end may mean', () => {
    expect(spellsOf('hosts/country:us/summit:one')).toBe('<spell start="2024-04-01" end="2025-12-31"/>');
    expect(graphIn(text, 'gexf').getEdgeAttributes('hosts/country:us/summit:one')).toMatchObject({
      ...{ since: '2024-04', until: '2025' },
    });
  });

  it('is for an entity that in which it existed, unless that is only foretold', () => {
    const shipped = textOf(gexf.write({ graph: seed, lang: 'en' }));
    const node = /id="summit:bletchley".*\n/.exec(shipped)?.[0];
    expect(node).toContain('<spells><spell start="2023-11-01" end="2023-11-02"/></spells>');
  });

  it('is open where nobody dates an end', () => {
    expect(spellsOf('doc:text-0')).toBe('<spell start="2024-11-01"/>');
  });

  it('has none for what nobody dates', () => {
    expect(/id="country:us".*\n/.exec(text)?.[0]).not.toContain('spell');
  });
});
