import { bibtexFile, cslJsonFile } from './documents.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { json } from './json.ts';

/** Every format that is made of the data alone; the page in one file is made of the built page too. */
export const exporters: readonly Exporter[] = [
  json,
  csv,
  graphml,
  gexf,
  jsonLd,
  cypher,
  cslJsonFile,
  bibtexFile,
];
