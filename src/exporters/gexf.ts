import { parseDate } from '../graph/dates.ts';
import type { VocabularyIndex } from '../graph/vocabulary.ts';
import { aboutLine } from './about.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import {
  EDGE_ATTRIBUTES,
  FADED_EDGE,
  FADED_NODE,
  NODE_ATTRIBUTES,
  type Attribute,
} from './network/attributes.ts';
import { networkOf, type Edge, type Network, type Node } from './network/network.ts';
import { periodsOf } from './network/periods.ts';
import { XmlWriter } from './xml/writer.ts';

const TYPES = { string: 'string', boolean: 'boolean', double: 'double', int: 'integer' } as const;

function* attributes<T>(xml: XmlWriter, what: 'node' | 'edge', given: readonly Attribute<T>[]) {
  yield `    ${xml.open('attributes', { class: what, mode: 'static' })}\n`;
  for (const { name, type } of given)
    yield `      ${xml.element('attribute', { id: name, title: name, type: TYPES[type] })}\n`;
  yield '    </attributes>\n';
}

/** The values of a node or an edge; what is not known is left out. */
function values<T>(xml: XmlWriter, given: readonly Attribute<T>[], [of, network]: [T, Network]): string {
  const elements = given
    .map(({ name, value }) => ({ for: name, value: value(of, network) }))
    .filter(({ value }) => value !== undefined)
    .map((each) => xml.element('attvalue', each));
  return `<attvalues>${elements.join('')}</attvalues>`;
}

/**
 * Periods in whole days, from the first that a beginning may mean to the last that an end may mean; the attributes
 * keep both as they are written. What nobody dates has none and is there all the time.
 */
function spells(xml: XmlWriter, of: Node | Edge, vocabulary: VocabularyIndex): string {
  const days = periodsOf(of, vocabulary).map(({ since, until }) => ({
    start: since === undefined ? undefined : parseDate(since)?.from,
    end: until === undefined ? undefined : parseDate(until)?.to,
  }));
  const dated = days.filter(({ start, end }) => start !== undefined || end !== undefined);
  if (dated.length === 0) return '';
  return `<spells>${dated.map((each) => xml.element('spell', each)).join('')}</spells>`;
}

/** Gephi lets y grow upwards, pictures let it grow downwards. */
const place = (xml: XmlWriter, { drawn }: Node): string =>
  drawn?.x !== undefined && drawn.y !== undefined
    ? xml.element('position', { x: drawn.x, y: -drawn.y }) + xml.element('size', { value: drawn.size })
    : '';

function* contents(input: ExportInput, network: Network, xml: XmlWriter): Generator<string> {
  const { isPicture, vocabulary, counts } = network;
  const ofNodes = isPicture ? [...NODE_ATTRIBUTES, FADED_NODE] : NODE_ATTRIBUTES;
  const ofEdges = isPicture ? [...EDGE_ATTRIBUTES, FADED_EDGE] : EDGE_ATTRIBUTES;
  yield* attributes(xml, 'node', ofNodes);
  yield* attributes(xml, 'edge', ofEdges);
  yield `    ${xml.open('nodes', { count: counts.nodes })}\n`;
  for (const node of network.nodes()) {
    yield `      ${xml.open('node', { id: node.id, label: node.label })}${values(xml, ofNodes, [node, network])}`;
    yield `${spells(xml, node, vocabulary)}${place(xml, node)}</node>\n`;
  }
  yield `    </nodes>\n    ${xml.open('edges', { count: counts.edges })}\n`;
  for (const edge of network.edges()) {
    const { id, from, to, label } = edge;
    yield `      ${xml.open('edge', { id, source: from, target: to, label })}`;
    yield `${values(xml, ofEdges, [edge, network])}${spells(xml, edge, vocabulary)}</edge>\n`;
  }
  yield '    </edges>\n';
}

function* chunks(input: ExportInput): Generator<string> {
  const xml = new XmlWriter();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${xml.open('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n`;
  yield `  <meta>${xml.element('creator', {}, 'Entente')}`;
  yield `${xml.element('description', {}, aboutLine(input))}</meta>\n`;
  const time = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' };
  // Programs that read a line without a direction in a graph with directions give up; which lines have none is said by `symmetric`.
  yield `  ${xml.open('graph', { defaultedgetype: 'directed', idtype: 'string', ...time })}\n`;
  yield* contents(input, networkOf(input), xml);
  yield `  </graph>\n</gexf>\n${xml.remark()}`;
}

/** GEXF 1.3, as Gephi reads it: a network in time. */
export const gexf: Exporter = {
  id: 'gexf',
  label: { zh: 'GEXF 时序网络', en: 'GEXF network in time' },
  write: (input) => [{ name: 'graph.gexf', mediaType: 'application/gexf+xml', chunks: chunks(input) }],
};
