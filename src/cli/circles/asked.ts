import type { AskedCircle } from '../../graph/circles/within.ts';
import { columnOf } from '../../graph/circles/table.ts';
import { byId } from '../../graph/collections.ts';
import { parseDate } from '../../graph/dates.ts';
import { EntenteError } from '../../graph/errors.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import { MOST_IDS, type About } from '../../store/port.ts';
import { WORDS } from '../words/words.ts';
import type { Reading } from './evidence.ts';
import { allCircles, circleNamed } from './named.ts';

/** The circles that were named, and every relation that concerns them. */
export interface AskedCircles {
  asked: AskedCircle[];
  relations: Relation[];
  entities: Map<string, Entity>;
}

/** A circle and a role behind a sign: `network@founding`. */
function roleIn(text: string, roles: About['vocabulary']['roles']): { name: string; role?: string } {
  const at = text.lastIndexOf('@');
  if (at < 0) return { name: text };
  const role = text.slice(at + 1);
  if (roles.some(({ id }) => id === role)) return { name: text.slice(0, at), role };
  const known = roles.map(({ id }) => id).join(', ');
  throw new EntenteError('bad-request', `“${role}” in “${text}” is no role here; roles are ${known}.`);
}

/** The circles that are named by id or by a part of a name, each with a role behind “@” if it has one. */
export async function askedCircles(texts: readonly string[], reading: Reading): Promise<AskedCircles> {
  const { store } = reading;
  const { vocabulary } = await store.about();
  const all = await allCircles(store);
  const named = texts.map((text) => {
    const { name, role } = roleIn(text, vocabulary.roles);
    return { circle: circleNamed(name, all), ...(role !== undefined && { role }) };
  });
  const ids = [...new Set(named.map(({ circle }) => circle.id))];
  const { relations, entities } = await store.parties(ids, { limit: MOST_IDS });
  const known = byId(entities);
  const asked = named.map(({ circle, role }): AskedCircle => ({
    column: columnOf(circle, known),
    ...(role !== undefined && { role }),
  }));
  return { asked, relations: relations.items, entities: known };
}

/** A circle in words. */
export function circleWords(
  { column, role }: AskedCircle,
  entities: ReadonlyMap<string, Entity>,
  { lang, vocabulary }: Pick<Reading, 'lang' | 'vocabulary'>,
): string {
  const { kind = '', of = column.id } = column.circle ?? {};
  const name = displayName(entities.get(of) ?? { id: of, names: [] }, lang).value;
  const relation = vocabulary.relation.get(kind)?.label[lang] ?? kind;
  const label = role === undefined ? undefined : (vocabulary.role.get(role)?.label[lang] ?? role);
  return WORDS[lang].circles.answers.circle(relation, name, label);
}

/** What is known of whether the list of a circle is complete, in words. */
export function listWords(
  asked: AskedCircle,
  entities: ReadonlyMap<string, Entity>,
  reading: Pick<Reading, 'lang' | 'vocabulary'>,
): string {
  const { lists } = WORDS[reading.lang].circles.answers;
  const { complete } = asked.column;
  const state = complete === undefined ? 'unknown' : complete ? 'complete' : 'incomplete';
  return lists[state](circleWords(asked, entities, reading));
}

/**
 * A day as it was given.
 * @throws EntenteError `bad-request` for what is none.
 */
export function dayFrom(text: string, option: string): string {
  if (parseDate(text)) return text;
  throw new EntenteError(
    'bad-request',
    `“${text}” behind ${option} is no day; write one like 2024-05-22, or a month or year like 2024-05, 2024.`,
  );
}
