import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exporters/csv.ts';
import { cypher } from '../../src/exporters/cypher.ts';
import { gexf } from '../../src/exporters/gexf.ts';
import { graphml } from '../../src/exporters/graphml.ts';
import type { Graph, RelationValue } from '../../src/graph/model.ts';
import { rowsOf } from './csv-graph.ts';
import { hostileGraph } from './given.ts';
import { graphIn, textOf } from './xml.ts';

const ID = 'hosts/country:us/summit:one';

/** A graph in which a relation has these values. */
const having = (...values: Omit<RelationValue, 'claims'>[]): Graph => ({
  ...hostileGraph,
  relations: hostileGraph.relations.map((relation) =>
    relation.id === ID
      ? { ...relation, values: values.map((value) => ({ ...value, claims: relation.claims })) }
      : relation,
  ),
});

const agreeing = having({ since: '2024' }, { role: 'chair' }, { since: '2024-11', until: '2025' });
const differing = having({ since: '2024-11', role: 'chair' }, { since: '2025', role: 'member' });

const csvOf = (graph: Graph) =>
  rowsOf(csv.write({ graph, lang: 'en' }), 'relations').find(({ id }) => id === ID);

describe.each([
  { format: 'graphml', exporter: graphml },
  { format: 'gexf', exporter: gexf },
] as const)('a relation of several values as $format', ({ format, exporter }) => {
  const edgeOf = (graph: Graph) =>
    graphIn(textOf(exporter.write({ graph, lang: 'en' })), format).getEdgeAttributes(ID);

  it('has what agreeing claims say together', () => {
    expect(edgeOf(agreeing)).toMatchObject({ since: '2024-11', until: '2025', role: 'chair' });
    expect(edgeOf(agreeing)).not.toHaveProperty('values');
  });

  it('has all that differing claims say, and what of it belongs together', () => {
    expect(edgeOf(differing)).toMatchObject({
      ...{ since: '2024-11; 2025', role: 'chair; member' },
      values: 'since=2024-11;until=;role=chair since=2025;until=;role=member',
    });
  });
});

it('a relation to which one claim gives the beginning and another the end has one period in GEXF', () => {
  const text = textOf(gexf.write({ graph: having({ since: '2024' }, { until: '2025' }), lang: 'en' }));
  const [edge = ''] = text.split('\n').filter((line) => line.includes(`id="${ID}"`));
  expect(edge).toContain('<spells><spell start="2024-01-01" end="2025-12-31"/></spells>');
});

it('a row of CSV has what agreeing claims say together, and all that differing ones say', () => {
  expect(csvOf(agreeing)).toMatchObject({ since: '2024-11', until: '2025', role: 'chair' });
  expect(csvOf(differing)).toMatchObject({ since: '2024-11; 2025', until: '', role: 'chair; member' });
});

it('Cypher has the first value and what agrees with it, to be compared, and a list of all where others differ', () => {
  const rowOf = (graph: Graph) =>
    textOf(cypher.write({ graph, lang: 'en' }))
      .split('\n')
      .find((line) => line.startsWith(`{id: "${ID}"`));
  expect(rowOf(agreeing)).toContain('since: "2024-11", until: "2025", role: "chair", ');
  expect(rowOf(agreeing)).not.toContain('values:');
  expect(rowOf(differing)).toContain('since: "2024-11", role: "chair", ');
  expect(rowOf(differing)).toContain(
    'values: ["since=2024-11;until=;role=chair", "since=2025;until=;role=member"]',
  );
});
