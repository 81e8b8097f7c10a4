import { byId } from '../graph/collections.ts';
import type { Graph } from '../graph/model.ts';
import { bibtex } from './bibtex.ts';
import { cslItem, type Bibliography } from './csl-json.ts';
import type { Exporter } from './exporter.ts';

/** All documents of a graph; a picture of part of it has no bibliography of its own. */
const bibliographyOf = ({ documents, entities }: Graph): Bibliography => ({
  documents,
  entities: byId(entities),
});

/** The array as `cslJson` writes it, an item at a time. */
function* cslChunks(bibliography: Bibliography): Generator<string> {
  let before = '[';
  for (const document of bibliography.documents) {
    const item = JSON.stringify(cslItem(document, bibliography), null, 2);
    yield `${before}\n  ${item.replaceAll('\n', '\n  ')}`;
    before = ',';
  }
  yield bibliography.documents.length > 0 ? '\n]\n' : '[]\n';
}

/** The file as `bibtex` writes it, an entry at a time. */
function* bibtexChunks({ documents, ...rest }: Bibliography): Generator<string> {
  let before = '';
  for (const document of documents) {
    yield `${before}${bibtex({ ...rest, documents: [document] })}`;
    before = '\n';
  }
}

/** Every document of the graph as CSL-JSON, as Zotero and pandoc read it. */
export const cslJsonFile: Exporter = {
  id: 'csl-json',
  label: { zh: '文献（CSL-JSON）', en: 'Documents as CSL-JSON' },
  write: ({ graph }) => [
    {
      name: 'documents.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      chunks: cslChunks(bibliographyOf(graph)),
    },
  ],
};

/** Every document of the graph as BibTeX, in the fields of biblatex. */
export const bibtexFile: Exporter = {
  id: 'bibtex',
  label: { zh: '文献（BibTeX）', en: 'Documents as BibTeX' },
  write: ({ graph }) => [
    {
      name: 'documents.bib',
      mediaType: 'application/x-bibtex;charset=utf-8',
      chunks: bibtexChunks(bibliographyOf(graph)),
    },
  ],
};
