import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/exporters/index.ts';
import { json } from '../../src/exporters/json.ts';
import { HOSTS, aClaim, anAssertion, graphOf } from '../graph/build.ts';

describe('the exporters', () => {
  it('have ids of their own', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });
});

describe('the export as JSON', () => {
  const graph = graphOf([aClaim('claim:a/001', { asserts: [anAssertion(HOSTS)] })]);

  it('is the graph in the interchange format', () => {
    const [file, ...more] = json.write({ graph, lang: 'en' });
    const text = [...(file?.chunks ?? [])].join('');
    expect(JSON.parse(text)).toEqual(graph);
    expect(text).toMatch(/^\{"format":"entente\/1",\n"data":"[0-9a-f]{16}",\n/);
    expect(file).toMatchObject({ name: 'graph.json', mediaType: 'application/json' });
    expect(more).toEqual([]);
  });
});
