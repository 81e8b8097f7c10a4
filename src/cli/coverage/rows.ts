import type { Cells } from '../../graph/csv.ts';
import type { ScopedCoverage, ScopedTexts } from './scoped.ts';

interface Counted {
  claims: number;
  cited: number;
  relations: { asserted: number; cited: number };
}

/**
 * The coverage of one text for a spreadsheet: of its claims, then of the relations that they assert, each the whole
 * first, then section by section, paragraph, kind of sentence.
 */
export function coverageRows({ document, scope, ...figures }: ScopedCoverage): Cells[] {
  const groups: [figures: Counted, place: Cells][] = [
    [figures, []],
    ...figures.sections.map((one): [Counted, Cells] => [one, [one.path]]),
    ...figures.paragraphs.map((one): [Counted, Cells] => [one, [one.path, one.paragraph]]),
    ...figures.modalities.map((one): [Counted, Cells] => [one, [undefined, undefined, one.modality]]),
  ];
  const rows = (of: string, count: (figures: Counted) => readonly [total: number, cited: number]): Cells[] =>
    groups.map(([counted, [section, paragraph, modality]]) => {
      const [total, cited] = count(counted);
      return [document, scope, of, section, paragraph, modality, total, cited, total - cited];
    });
  return [
    ['document', 'scope', 'of', 'section', 'paragraph', 'modality', 'total', 'cited', 'uncited'],
    ...rows('claims', ({ claims, cited }) => [claims, cited]),
    ...rows('relations', ({ relations: { asserted, cited } }) => [asserted, cited]),
  ];
}

/** All texts for a spreadsheet, a row each. @param titles by document. */
export const textRows = ({ scope, texts }: ScopedTexts, titles: ReadonlyMap<string, string>): Cells[] => [
  ['document', 'title', 'scope', 'claims', 'cited', 'uncited'],
  ...texts.map((one) => [one.document, titles.get(one.document), scope, one.claims, one.cited, one.uncited]),
];
