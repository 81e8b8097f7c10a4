import { byId } from '../graph/collections.ts';
import { bibtex } from './bibtex.ts';
import { cslItem, type Bibliography } from './csl-json.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { selectionOf } from './selection.ts';

/** All documents of a graph; of a picture those that are drawn, that its claims stand in, and that these cite. */
const bibliographyOf = (input: ExportInput): Bibliography => ({
  documents: selectionOf(input).documents,
  entities: byId(input.graph.entities),
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

/** The documents as CSL-JSON, as Zotero and pandoc read it. */
export const cslJsonFile: Exporter = {
  id: 'csl-json',
  label: { zh: '文献（CSL-JSON）', en: 'Documents as CSL-JSON' },
  write: (input) => [
    {
      name: 'documents.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      chunks: cslChunks(bibliographyOf(input)),
    },
  ],
};

/** The documents as BibTeX, in the fields of biblatex. */
export const bibtexFile: Exporter = {
  id: 'bibtex',
  label: { zh: '文献（BibTeX）', en: 'Documents as BibTeX' },
  write: (input) => [
    {
      name: 'documents.bib',
      mediaType: 'application/x-bibtex;charset=utf-8',
      chunks: bibtexChunks(bibliographyOf(input)),
    },
  ],
};
