import type { Entity, Relation, StatedValue } from '../../graph/model.ts';
import { isDrawn } from '../../graph/line.ts';
import { displayName } from '../../graph/names.ts';
import { WORDS } from '../words/words.ts';
import { claimsWithDocuments, relationFact, type Fact, type Reading } from './evidence.ts';

/** Entities that are asked for at once. */
const AT_ONCE = 1000;

/** Every entity of these kinds; of all kinds where none is named. */
export async function entitiesOf(kinds: readonly string[], { store }: Reading): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const kind of kinds) {
    for (let offset = 0, total = 1; offset < total; offset += AT_ONCE) {
      const page = await store.entities({ kind, limit: AT_ONCE, offset });
      found.push(...page.items);
      ({ total } = page);
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The best status among claims: a value has none of its own. */
const ORDER = ['supported', 'cited', 'weak', 'uncited', 'disputed'];
const bestOf = (statuses: readonly string[]): string =>
  ORDER.find((status) => statuses.includes(status)) ?? 'uncited';

/** A value that claims state of an entity, as a fact. */
export async function valueFact(
  entity: Entity,
  { property, value, reality, claims }: StatedValue,
  reading: Reading,
): Promise<Fact> {
  const { lang, vocabulary } = reading;
  const label = vocabulary.property.get(property)?.label[lang] ?? property;
  const backed = await claimsWithDocuments(claims, reading);
  return {
    text: `${displayName(entity, lang).value} ${label}`,
    status: bestOf(backed.claims.map(({ status }) => status)),
    ...(reality === 'predicted' && { reality }),
    value: typeof value === 'object' ? value[lang] : String(value),
    ...backed,
  };
}

/** A name with the days on which it began or ended to be used, as a fact. */
export async function nameFact(
  { value, lang: of, since, until, claims = [] }: Entity['names'][number],
  reading: Reading,
): Promise<Fact> {
  const backed = await claimsWithDocuments(claims, reading);
  return {
    text: WORDS[reading.lang].circles.answers.name(value, of),
    status: bestOf(backed.claims.map(({ status }) => status)),
    values: [{ ...(since !== undefined && { since }), ...(until !== undefined && { until }) }],
    ...backed,
  };
}

/** The relations that lead from an entity to a country or a union, or to what it belongs to: whose it is. */
export async function ownersFacts({ id }: Entity, reading: Reading): Promise<Fact[]> {
  const { store, vocabulary } = reading;
  const { relations, entities } = await store.entity(id);
  const states = new Set(
    entities.filter(({ kind }) => vocabulary.kind.get(kind)?.hue === 'country').map((one) => one.id),
  );
  const isOwn = (relation: Relation): boolean =>
    isDrawn(relation) &&
    relation.from === id &&
    (states.has(relation.to) || vocabulary.relation.get(relation.kind)?.belonging === true);
  return Promise.all(relations.items.filter(isOwn).map((relation) => relationFact(relation, reading)));
}
