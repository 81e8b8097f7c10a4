import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/exporters/bibtex.ts';
import { cslJson } from '../../src/exporters/csl-json.ts';
import { exporters } from '../../src/exporters/index.ts';
import { byId } from '../../src/graph/collections.ts';
import type { Graph } from '../../src/graph/model.ts';
import { openDataset } from '../../src/dataset/load.ts';
import { aDocument, graphOf } from '../graph/build.ts';
import { readBib } from './bibliographies.ts';

const written = (id: string, graph: Graph): { name: string | undefined; text: string } => {
  const [file] = exporters.find((one) => one.id === id)?.write({ graph, lang: 'en' }) ?? [];
  return { name: file?.name, text: [...(file?.chunks ?? [])].join('') };
};

const NOTHING = { ...graphOf([]), documents: [] };
const TWO = graphOf(
  [],
  [
    aDocument('doc:one', { title: { en: 'Line\nbreak, “quotes” and {braces}' } }),
    aDocument('doc:two', { title: { zh: '茶社' }, lang: 'zh' }),
  ],
);

describe('all documents of a graph', () => {
  it.each([
    ['of the shipped data', undefined],
    ['that are two', TWO],
    ['that are none', NOTHING],
  ])('%s are written piece by piece as they are at once', async (_, given) => {
    const opened = given ? { graph: given } : await openDataset('graph-seed');
    if ('faults' in opened) throw new Error('the shipped data has faults');
    const { documents, entities } = opened.graph;
    const bibliography = { documents, entities: byId(entities) };
    expect(written('csl-json', opened.graph)).toEqual({
      name: 'documents.csl.json',
      text: cslJson(bibliography),
    });
    expect(written('bibtex', opened.graph)).toEqual({ name: 'documents.bib', text: bibtex(bibliography) });
  });

  it('are each an item, and each an entry', () => {
    const ids = TWO.documents.map(({ id }) => id);
    expect(ids).toContain('doc:two');
    const items: { id: string }[] = JSON.parse(written('csl-json', TWO).text);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(readBib(written('bibtex', TWO).text).map(({ key }) => `doc:${key}`)).toEqual(ids);
  });
});
