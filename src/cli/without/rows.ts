import type { Claim, Relation } from '../../graph/model.ts';
import { titleOf, type Lang } from '../../graph/names.ts';
import type { SourceUse } from '../../store/port.ts';
import type { Cells } from '../../graph/csv.ts';

/** What stands on nothing, for a spreadsheet. @param sentences of the relations, in their order. */
export const fallenRows = (
  { claims, relations }: { claims: readonly Claim[]; relations: readonly Relation[] },
  sentences: readonly string[],
  lang: Lang,
): Cells[] => [
  ['what', 'id', 'document', 'text'],
  ...claims.map(({ id, document, text }) => ['claim', id, document, text[lang]]),
  ...relations.map(({ id }, at) => ['relation', id, undefined, sentences[at]]),
];

/** Sources with what stands on each, alone and in all, for a spreadsheet. */
export const criticalRows = (critical: readonly SourceUse[], lang: Lang): Cells[] => [
  ['document', 'title', 'claims_alone', 'relations_alone', 'claims', 'relations'],
  ...critical.map(({ document, alone, resting }) => [
    document.id,
    titleOf(document, lang).value,
    ...[alone.claims, alone.relations, resting.claims, resting.relations],
  ]),
];
