import { parseDate } from '../../../src/graph/dates.ts';
import type { Entity, Relation, StatedValue } from '../../../src/graph/model.ts';
import type { GraphReader } from '../../../src/store/port.ts';

/** Whether somebody is a party to something: a blank in a list that may be incomplete is no “no”. */
export type Answer = 'yes' | 'no' | 'denied' | 'unknown';

/** Relations of these kinds that end at an entity and hold in fact. */
export const into = async (reader: GraphReader, id: string, kinds: readonly string[]): Promise<Relation[]> =>
  (await reader.entity(id)).relations.items.filter(
    ({ to, kind, reality }) => to === id && kinds.includes(kind) && reality === 'actual',
  );

/** Who stands at the other end of them, each once, sorted. */
export const from = async (reader: GraphReader, id: string, ...kinds: string[]): Promise<string[]> =>
  [...new Set((await into(reader, id, kinds)).map((relation) => relation.from))].sort();

export const members = (reader: GraphReader, id: string): Promise<string[]> => from(reader, id, 'member-of');
export const endorsers = (reader: GraphReader, id: string): Promise<string[]> => from(reader, id, 'endorsed');

/**
 * Whether a country or union endorsed a text, as far as the list of its parties goes.
 * @param unheard a document whose word is not to count.
 */
export const standing = async (
  reader: GraphReader,
  [id, who]: readonly [string, string],
  unheard?: string,
): Promise<Answer> => {
  if ((await endorsers(reader, id)).includes(who)) {
    const word = await wordOf(reader, `endorsed/${who}/${id}`);
    if (word.some((document) => document !== unheard)) return 'yes';
  }
  if ((await from(reader, id, 'declined')).includes(who)) return 'denied';
  return (await reader.entity(id)).entity.complete?.value ? 'no' : 'unknown';
};

/** The documents on whose word a relation holds, sorted. */
export const wordOf = async (reader: GraphReader, relation: string): Promise<string[]> => {
  const { claims } = await reader.relation(relation);
  const asserting = claims.filter(({ asserts }) =>
    asserts.some((each) => each.relation === relation && each.polarity === 'asserts'),
  );
  return [...new Set(asserting.map(({ document }) => document))].sort();
};

/** The values of a property, best source class first. */
export const valuesOf = (entity: Entity, property: string): StatedValue[] =>
  (entity.values ?? []).filter((value) => value.property === property);

/** Whether a dated value lies wholly before the end of a day. */
export const isBy = (value: StatedValue, day: string): boolean => {
  const date = typeof value.value === 'string' ? parseDate(value.value) : undefined;
  return value.reality === 'actual' && date !== undefined && date.to <= day;
};

const UPWARDS = ['part-of', 'represents'];

/** The institutes of a country or union: those that it founds, and those that represent it or belong to bodies of it. */
export const institutesOf = async (reader: GraphReader, id: string): Promise<string[]> => {
  const found = new Set<string>();
  const look = async (body: string, kinds: readonly string[]): Promise<void> => {
    for (const below of await from(reader, body, ...kinds)) {
      if (found.has(below)) continue;
      found.add(below);
      await look(below, ['part-of']);
    }
  };
  await look(id, UPWARDS);
  const founded = (await reader.entity(id)).relations.items.filter(
    ({ kind, from: founder }) => kind === 'founds' && founder === id,
  );
  const all = [...found, ...founded.map(({ to }) => to)].filter((each) => each.startsWith('institute:'));
  return [...new Set(all)].sort();
};
