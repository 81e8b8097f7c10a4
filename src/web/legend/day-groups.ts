import type { DayChange, DayChanges } from '../../graph/circles/day-changes.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { compareNames } from '../i18n/collator.ts';
import { nameIn, relationsInWords, type Localization } from '../parts/words.ts';

/** What of a picture is compared on two days. */
interface Compared {
  subgraph: { entities: readonly Entity[]; relations: readonly Relation[] };
  known: { entities: ReadonlyMap<string, Entity> };
  dayChanges: DayChanges | undefined;
}

/** A list of what came or went, as the dialog of groups shows it. */
export interface DayGroup {
  id: string;
  title: string;
  note?: string;
  items: { id: string; words: string; relation?: Relation }[];
}

/** What came into a picture and what went out of it, in lists: lines first, then those whose first or last lines they are. */
export function dayGroups({ subgraph, known, dayChanges }: Compared, local: Localization): DayGroup[] {
  if (!dayChanges) return [];
  const { inPicture } = local.t.time;
  const compare = compareNames(local.lang);
  const lines = (change: DayChange): DayGroup => {
    const turned = subgraph.relations.filter(({ id }) => dayChanges.relations.get(id) === change);
    const items = relationsInWords(turned, known.entities, local);
    return {
      id: change,
      title: inPicture.lines[change](items.length),
      items: items.map((one) => ({ id: one.relation.id, ...one })),
    };
  };
  const entities = (change: DayChange): DayGroup => {
    const turned = subgraph.entities.filter(({ id }) => dayChanges.entities.get(id) === change);
    return {
      id: `entities ${change}`,
      title: inPicture.entities[change](turned.length),
      note: inPicture.entitiesWhat[change],
      items: turned
        .map((entity) => ({ id: entity.id, words: nameIn(entity, entity.id, local.lang) }))
        .sort((a, b) => compare(a.words, b.words)),
    };
  };
  return [lines('came'), lines('went'), entities('came'), entities('went')].filter(
    ({ items }) => items.length > 0,
  );
}
