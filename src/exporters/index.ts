import { bibtexFile, cslJsonFile } from './documents.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { html } from './html/html.ts';
import { jsonLd } from './json-ld.ts';
import { json } from './json.ts';

/** Every format that a graph can be exported to. */
export const exporters: readonly Exporter[] = [
  json,
  csv,
  graphml,
  gexf,
  jsonLd,
  cypher,
  html,
  cslJsonFile,
  bibtexFile,
];
