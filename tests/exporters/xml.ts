import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { validateXML } from 'xmllint-wasm';
import type { ExportedFile } from '../../src/exporters/exporter.ts';

const schema = readFileSync('tests/fixtures/gexf.xsd', 'utf8');

export const textOf = ([file]: readonly ExportedFile[]): string => [...(file?.chunks ?? [])].join('');

/** What libxml2 has against a text: that it is no XML, or that it is not what our schema says of GEXF. */
export async function faultsOf(contents: string, format: 'gexf' | 'graphml'): Promise<string[]> {
  const xml = { fileName: `graph.${format}`, contents };
  const how = format === 'gexf' ? { schema } : { normalization: 'c14n' as const };
  const { errors } = await validateXML({ xml, ...how, maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}

/** The graph that graphology reads. */
export const graphIn = (contents: string, format: 'gexf' | 'graphml'): Graph =>
  (format === 'gexf' ? gexf : graphml).parse(Graph, contents);
