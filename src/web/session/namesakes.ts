import { byId, groupBy } from '../../graph/collections.ts';
import { withoutUnseen } from '../../graph/folding.ts';
import { compareIds } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Expansion } from '../../store/port.ts';

/** Who was only listed or found, by id. */
export type Met = ReadonlyMap<string, Entity>;

export const NOBODY_MET: Met = new Map();

/** Who was met before, and those of some entities who were not and are not known otherwise. */
export function meeting(met: Met, known: Met, entities: readonly Entity[]): Met {
  const strangers = entities.filter(({ id }) => !met.has(id) && !known.has(id));
  return strangers.length > 0 ? new Map([...met, ...byId(strangers)]) : met;
}

const LOOKS: Readonly<Record<Lang, WeakMap<Entity, string>>> = { zh: new WeakMap(), en: new WeakMap() };

/** What looks alike: case, width and what nobody sees aside. Worked out once: it is asked of all that is known. */
function looksOf(entity: Entity, lang: Lang): string {
  const held = LOOKS[lang].get(entity);
  if (held !== undefined) return held;
  const looks = withoutUnseen(displayName(entity, lang).value.normalize('NFKC')).toLocaleLowerCase(lang);
  LOOKS[lang].set(entity, looks);
  return looks;
}

/** By id, all those of one name, for a reader of this language; whoever has a name of their own is left out. */
export function namesakesIn(met: Met, known: Met, lang: Lang): ReadonlyMap<string, readonly Entity[]> {
  const entities = new Map([...met, ...known]).values();
  const groups = [...groupBy(entities, (entity) => looksOf(entity, lang)).values()];
  return new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map(({ id }) => [id, [...group].sort(compareIds)] as const)),
  );
}

/** What somebody belongs to: a line of theirs, and who is at its other end; null where they have no line. */
export type Belonging = { relation: Relation; other: Entity } | null;
/** By id, as far as it is known. */
export type Belongs = ReadonlyMap<string, Belonging>;

export const NOTHING_KNOWN: Belongs = new Map();

export const withBelonging = (known: Belongs, id: string, belonging: Belonging): Belongs =>
  new Map([...known, [id, belonging]]);

/**
 * Of the lines of an entity the one that says best where it belongs: a membership, then kinds in the order of
 * the vocabulary, lines that go out before those that come in, then the best connected other end.
 */
export function belongingOf(
  id: string,
  { entities, relations, degrees }: Pick<Expansion, 'entities' | 'relations' | 'degrees'>,
  { relation: kinds }: Pick<VocabularyIndex, 'relation'>,
): Belonging {
  const order = [...kinds.keys()];
  const rank = ({ relation, other }: NonNullable<Belonging>): number[] => [
    kinds.get(relation.kind)?.membership ? 0 : 1,
    relation.from === id ? 0 : 1,
    order.indexOf(relation.kind),
    -(degrees[other.id] ?? 0),
  ];
  const found = relations.flatMap((relation) => {
    if (relation.from === relation.to || (relation.from !== id && relation.to !== id)) return [];
    const end = relation.from === id ? relation.to : relation.from;
    const other = entities.find((entity) => entity.id === end);
    return other ? [{ relation, other }] : [];
  });
  const [best] = found.sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? compareIds(a.relation, b.relation) : (left[at] ?? 0) - (right[at] ?? 0);
  });
  return best ?? null;
}
