import { EntenteError } from '../../graph/errors.ts';
import type { Circle } from '../../graph/circles/circle.ts';
import type { Entity } from '../../graph/model.ts';
import { slugOf } from '../../graph/ids.ts';
import type { GraphReader } from '../../store/port.ts';

/** Circles that are asked for at once. */
const AT_ONCE = 1000;
/** Candidates that a message lists before it says how many more there are. */
const LISTED = 12;

/** Every circle of a graph, and what each is around. */
export interface AllCircles {
  circles: Circle[];
  entities: ReadonlyMap<string, Entity>;
}

export async function allCircles(store: GraphReader): Promise<AllCircles> {
  const circles: Circle[] = [];
  const entities = new Map<string, Entity>();
  for (let total = 1; circles.length < total;) {
    const page = await store.circles({ limit: AT_ONCE, offset: circles.length });
    circles.push(...page.items);
    for (const entity of page.entities) entities.set(entity.id, entity);
    ({ total } = page);
    if (page.items.length === 0) break;
  }
  return { circles, entities };
}

/** Names are compared without case, width, marks and what stands between words. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

const refused = (code: 'not-found' | 'bad-request', message: string): EntenteError =>
  new EntenteError(code, message);

/** The most exact way in which a text names circles counts: by id, by the id or name of what it is around, by a part of it. */
function candidates(text: string, { circles: all, entities }: AllCircles): Circle[] {
  const at = text.indexOf('/');
  const [kind, rest] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  const circles = all.filter((circle) => kind === '' || circle.kind === kind);
  const wanted = fold(rest);
  const namesOf = ({ of }: Circle): string[] =>
    (entities.get(of)?.names ?? []).map(({ value }) => fold(value));
  const ways: ((circle: Circle) => boolean)[] = [
    ({ id }) => id === text,
    ({ of }) => of === rest,
    (circle) => namesOf(circle).includes(wanted),
    (circle) =>
      [...namesOf(circle), fold(slugOf(circle.of))].some((name) => ` ${name} `.includes(` ${wanted} `)),
    (circle) => [...namesOf(circle), fold(circle.of)].some((name) => name.includes(wanted)),
  ];
  for (const way of ways) {
    const found = wanted === '' ? [] : circles.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The circle that a text names: by its id (`kind/entity`), the id of what it is around, or a part of a name in
 * whatever language that fits no other; `kind/` before it says how its parties stand to it.
 * @throws EntenteError `not-found`, or `bad-request` with all that the text may mean.
 */
export function circleNamed(text: string, all: AllCircles): Circle {
  const found = candidates(text, all);
  const [only] = found;
  if (only && found.length === 1) return only;
  const shown = found.slice(0, LISTED).map(({ id, parties }) => `${id} (${parties})`);
  const more =
    found.length > LISTED ? ` and ${found.length - LISTED} more, listed by: entente circles list` : '.';
  if (only) {
    throw refused(
      'bad-request',
      `“${text}” may mean ${found.length} circles; write the id of one: ${shown.join(', ')}${more}`,
    );
  }
  throw refused(
    'not-found',
    `“${text}” is no circle here; all of them, with their ids, are listed by: entente circles list`,
  );
}
