import type { Cells } from '../../graph/csv.ts';
import type { ScopedCoverage, ScopedTexts } from './scoped.ts';

/** The coverage of one text for a spreadsheet: the whole first, then section by section, paragraph, kind of sentence. */
export function coverageRows({ document, scope, ...figures }: ScopedCoverage): Cells[] {
  const row = (
    { claims, cited }: { claims: number; cited: number },
    [section, paragraph, modality]: Cells = [],
    of = 'claims',
  ): Cells => [document, scope, of, section, paragraph, modality, claims, cited, claims - cited];
  const { asserted, cited } = figures.relations;
  return [
    ['document', 'scope', 'of', 'section', 'paragraph', 'modality', 'total', 'cited', 'uncited'],
    row(figures),
    ...figures.sections.map((one) => row(one, [one.path])),
    ...figures.paragraphs.map((one) => row(one, [one.path, one.paragraph])),
    ...figures.modalities.map((one) => row(one, [undefined, undefined, one.modality])),
    row({ claims: asserted, cited }, [], 'relations'),
  ];
}

/** All texts for a spreadsheet, a row each. @param titles by document. */
export const textRows = ({ scope, texts }: ScopedTexts, titles: ReadonlyMap<string, string>): Cells[] => [
  ['document', 'title', 'scope', 'claims', 'cited', 'uncited'],
  ...texts.map((one) => [one.document, titles.get(one.document), scope, one.claims, one.cited, one.uncited]),
];
