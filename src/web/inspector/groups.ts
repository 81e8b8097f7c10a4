import { alikeReadings, type AlikeReadings, type LineOf } from '../../graph/alike-lines.ts';
import { valuesDiffer } from '../../graph/disputes.ts';
import type { Claim, Document, Entity, Relation, StatedValue } from '../../graph/model.ts';
import type { Lang } from '../../graph/names.ts';
import { spanFrom } from '../../graph/span.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { KindTotal } from '../../store/port.ts';
import { compareNames } from '../i18n/collator.ts';
import { directionWords, nameIn } from '../parts/words.ts';

/** Relations of one entity that read alike. */
export interface RelationGroup {
  key: string;
  words: string;
  /** How many relations there are in all; `rows` are as many as were handed out, by the names of the far ends. */
  total: number;
  rows: LineOf[];
  /** How many stand at the far ends: a member that was later also the chair is one. */
  others: number;
}

/** What relations are grouped with. */
interface GroupOptions {
  vocabulary: VocabularyIndex;
  lang: Lang;
  entities: ReadonlyMap<string, Entity>;
  /** All of them by kind and direction; without it those that were handed out are all. */
  kinds?: readonly KindTotal[] | undefined;
}

/** Relations of an entity by kind and direction, in the order of the vocabulary. */
export function relationGroups(
  id: string,
  relations: readonly Relation[],
  { vocabulary, lang, entities, kinds = [] }: GroupOptions,
): RelationGroup[] {
  const compare = compareNames(lang);
  const name = ({ other }: LineOf): string => nameIn(entities.get(other), other, lang);
  const groups = alikeReadings(id, relations, [...vocabulary.relation.values()]);
  return groups.map((group) => {
    const { kind, way, predicted, lines } = group;
    const total = totalOf(group, groups, kinds);
    const again = lines.length - new Set(lines.map(({ other }) => other)).size;
    const others = total - again;
    const reading = { forwards: way === 'out', predicted, several: way === 'in' && others > 1 };
    return {
      key: `${kind}/${way}${predicted ? '/predicted' : ''}`,
      words: directionWords(vocabulary.relation.get(kind), lang, reading) || kind,
      total,
      others,
      rows: [...lines].sort((a, b) => compare(name(a), name(b))),
    };
  });
}

/** How many there are in all; what was not handed out counts for the first group of its kind and direction. */
function totalOf(
  group: AlikeReadings,
  groups: readonly AlikeReadings[],
  kinds: readonly KindTotal[],
): number {
  const alike = groups.filter(({ kind, way }) => kind === group.kind && way === group.way);
  const all = kinds.find(({ kind, direction }) => kind === group.kind && direction === group.way)?.total;
  if (all === undefined || alike[0] !== group) return group.lines.length;
  const others = alike.slice(1).reduce((sum, { lines }) => sum + lines.length, 0);
  return all - others;
}

/** What is said of one property of an entity. */
export interface ValueGroup {
  property: string;
  values: StatedValue[];
  /** The end of what the one value begins, where the vocabulary joins the two and nobody doubts either. */
  until?: StatedValue;
  /** Whether two of the values exclude each other, where the property can have but one. */
  differ: boolean;
}

/** Stated values by property, in the order of the vocabulary; a beginning and its end are one. */
export function valueGroups(values: readonly StatedValue[], vocabulary: VocabularyIndex): ValueGroup[] {
  const stated = [...vocabulary.property.values()].filter(({ id }) =>
    values.some((value) => value.property === id),
  );
  const joined = new Set<StatedValue>();
  const groups = stated.map((property) => {
    const own = values.filter((value) => value.property === property.id);
    const differ = own.some((a) => own.some((b) => valuesDiffer(a.value, b.value)));
    const until = own.length === 1 ? spanFrom(property, values, vocabulary)?.until : undefined;
    if (until) joined.add(until);
    return {
      property: property.id,
      values: own,
      ...(until && { until }),
      differ: differ && property.single === true,
    };
  });
  return groups.filter((group) => !group.values.every((value) => joined.has(value)));
}

/**
 * Claims under the values that they give, in the order of the values; those that give none of them come last,
 * under no words.
 */
export function claimsByValue(
  values: readonly { words: string; claims: readonly string[] }[],
  claims: readonly Claim[],
): { words: string; claims: Claim[] }[] {
  const given = new Set(values.flatMap((value) => value.claims));
  const groups = [
    ...values.map(({ words, claims: ids }) => ({
      words,
      claims: claims.filter(({ id }) => ids.includes(id)),
    })),
    { words: '', claims: claims.filter(({ id }) => !given.has(id)) },
  ];
  return groups.filter((group) => group.claims.length > 0);
}

/** How many of these claims stand in official documents. */
export const officialAmong = (
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  documents: ReadonlyMap<string, Document>,
): number => ids.filter((id) => documents.get(claims.get(id)?.document ?? '')?.class === 'official').length;
