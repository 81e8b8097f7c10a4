import type { CellChange } from '../../../graph/circles/changes.ts';
import { CHANGE_GROUPS, type ChangeSummary } from '../../../graph/circles/summary.ts';
import type { Histogram } from '../../../graph/circles/histogram.ts';
import { formatDate } from '../../../graph/dates.ts';
import type { Relation } from '../../../graph/model.ts';
import { compareNames } from '../../i18n/collator.ts';
import { nameIn, relationsInWords, relationWords, type FullLocalization } from '../../parts/words.ts';
import { circleName } from '../circle-words.ts';
import type { AllianceModel } from '../model.ts';

export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** A list that is opened from a number: groups of lines, each a relation where there is one. */
export interface Group {
  id: string;
  title: string;
  note?: string;
  items: { id: string; words: string; relation?: Relation }[];
}

/** One change in words: the whole relation; of a circle that somebody made, the party and the circle. */
function changeWords(
  { party, column, relation }: CellChange,
  model: AllianceModel,
  local: FullLocalization,
): string {
  if (relation) return relationWords(relation, model.entities, local);
  const circle = model.columns.find(({ id }) => id === column);
  const name = circle ? circleName(circle, model.entities, local).value : column;
  return local.t.time.madeHere(nameIn(model.entities.get(party), party, local.lang), name);
}

/** Who came, went and stayed, in lists. */
export function changeGroups(summary: ChangeSummary, model: AllianceModel, local: FullLocalization): Group[] {
  const words = local.t.time;
  const compare = compareNames(local.lang);
  return CHANGE_GROUPS.filter((id) => summary[id].length > 0).map((id) => ({
    id,
    title: words.group[id](summary[id].length),
    ...(id === 'cameUndated' && { note: words.undatedWhat }),
    items: summary[id]
      .map((change) => ({
        id: `${change.party} ${change.column}`,
        words: changeWords(change, model, local),
        ...(change.relation && { relation: change.relation }),
      }))
      .sort((a, b) => compare(a.words, b.words)),
  }));
}

/** The histogram in words: by date, the earliest first, and those that nobody dates. */
export function dateGroups(
  { bars, undated }: Histogram,
  model: AllianceModel,
  local: FullLocalization,
): Group[] {
  const itemsOf = (relations: readonly Relation[]): Group['items'] =>
    relationsInWords(relations, model.entities, local).map((one) => ({ id: one.relation.id, ...one }));
  const dated = [...bars]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ date, relations }) => ({
      id: date,
      title: local.t.time.bar(formatDate(date, local.lang), relations.length),
      items: itemsOf(relations),
    }));
  const title = local.t.time.undatedGroup(undated.length);
  return undated.length > 0 ? [{ id: 'undated', title, items: itemsOf(undated) }, ...dated] : dated;
}
