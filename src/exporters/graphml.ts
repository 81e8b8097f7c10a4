import { aboutLine } from './about.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import {
  EDGE_ATTRIBUTES,
  FADED_EDGE,
  FADED_NODE,
  NODE_ATTRIBUTES,
  PLACE_ATTRIBUTES,
  type Attribute,
} from './network/attributes.ts';
import { networkOf, type Edge, type Network, type Node } from './network/network.ts';
import { XmlWriter } from './xml/writer.ts';

const LABEL = { name: 'label', type: 'string' as const, value: ({ label }: { label: string }) => label };

/** Ids of keys are those of the attributes, behind what they are for: `node.kind`. */
const keyOf = (what: 'node' | 'edge', { name }: { name: string }): string => `${what}.${name}`;

function* keys<T>(xml: XmlWriter, what: 'node' | 'edge', attributes: readonly Attribute<T>[]) {
  for (const attribute of attributes) {
    const { name, type } = attribute;
    const key = { id: keyOf(what, attribute), for: what, 'attr.name': name, 'attr.type': type };
    yield `  ${xml.element('key', key)}\n`;
  }
}

/** The values of a node or an edge; what is not known is left out. */
const data = <T>(
  xml: XmlWriter,
  what: 'node' | 'edge',
  given: { attributes: readonly Attribute<T>[]; of: T; network: Network },
): string =>
  given.attributes
    .map((attribute) => ({ attribute, value: attribute.value(given.of, given.network) }))
    .filter(({ value }) => value !== undefined)
    .map(({ attribute, value }) => xml.element('data', { key: keyOf(what, attribute) }, String(value)))
    .join('');

function* chunks(input: ExportInput): Generator<string> {
  const network = networkOf(input);
  const xml = new XmlWriter();
  const { isPicture } = network;
  const ofNodes = [LABEL, ...NODE_ATTRIBUTES, ...(isPicture ? [...PLACE_ATTRIBUTES, FADED_NODE] : [])];
  const ofEdges: Attribute<Edge>[] = [LABEL, ...EDGE_ATTRIBUTES, ...(isPicture ? [FADED_EDGE] : [])];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${xml.open('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield `  ${xml.element('key', { id: 'about', for: 'graph', 'attr.name': 'about', 'attr.type': 'string' })}\n`;
  yield* keys<Node>(xml, 'node', ofNodes);
  yield* keys(xml, 'edge', ofEdges);
  // Programs that read a line without a direction in a graph with directions give up; which lines have none is said by `symmetric`.
  yield `  ${xml.open('graph', { id: 'entente', edgedefault: 'directed' })}\n`;
  yield `    ${xml.element('data', { key: 'about' }, aboutLine(input))}\n`;
  for (const node of network.nodes()) {
    yield `    ${xml.open('node', { id: node.id })}`;
    yield `${data(xml, 'node', { attributes: ofNodes, of: node, network })}</node>\n`;
  }
  for (const edge of network.edges()) {
    yield `    ${xml.open('edge', { id: edge.id, source: edge.from, target: edge.to })}`;
    yield `${data(xml, 'edge', { attributes: ofEdges, of: edge, network })}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
  yield xml.remark();
}

/** GraphML 1.0, as NetworkX, igraph, yEd and Gephi read it. */
export const graphml: Exporter = {
  id: 'graphml',
  label: { zh: 'GraphML 网络', en: 'GraphML network' },
  write: (input) => [{ name: 'graph.graphml', mediaType: 'application/graphml+xml', chunks: chunks(input) }],
};
