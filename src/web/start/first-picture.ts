import type { Entity, Relation } from '../../graph/model.ts';
import type { Hue, Vocabulary } from '../../graph/vocabulary.ts';
import { sortedIds } from '../../graph/view.ts';
import type { GraphReader, Subgraph } from '../../store/port.ts';
import { firstHub } from './first-hub.ts';

/** Of so many neighbours at most the best connected are found. */
const LOOKED_THROUGH = 200;
/** Beyond so many members nobody is looked for. */
const MOST_MEMBERS = 16;
/** So many lines that join more than two things to each other are read at a glance, besides those of the hub. */
const MOST_LINES = 12;
/**
 * What a newcomer looks for first, by families of kinds: who takes part, what acts for them, where they meet, what
 * they agreed on. People, works and terms come where there is nothing else.
 */
const LOOKED_FOR: readonly Hue[] = [
  'country',
  'institute',
  'grouping',
  'summit',
  'agreement',
  'organisation',
];
/** Of what is related to a member only, what is looked for as well: its institute, and where it meets others. */
const BEYOND: readonly Hue[] = ['institute', 'summit'];

/** A line of the picture. */
type Joined = Pick<Relation, 'from' | 'to'>;

/** What may stand around a hub, and how it is joined. */
interface Around {
  hub: string;
  /** The neighbours of the hub, and what is related to those of them that are members. */
  near: readonly Entity[];
  beyond: readonly Entity[];
  /** All relations among the hub and these. */
  relations: readonly Joined[];
  degrees: Readonly<Record<string, number>>;
}

type Kinds = Pick<Vocabulary, 'kinds'>;

/** The family of an entity, if a newcomer looks for it. */
function familyOf({ kinds }: Kinds): (entity: Entity) => Hue | undefined {
  const known = new Map(kinds.map((kind) => [kind.id, kind]));
  return ({ kind, prospective }) => {
    const { hue, memberless } = known.get(kind) ?? {};
    return hue && !memberless && !prospective && LOOKED_FOR.includes(hue) ? hue : undefined;
  };
}

const others = ({ from, to }: Joined, id: string): string[] => (from === id ? [to] : to === id ? [from] : []);

/** Lines that make a picture dense: not those of its hub, nor the only one by which something hangs on something else. */
function denseLines(shown: ReadonlySet<string>, { hub, relations }: Around): number {
  const pairs = new Map(
    relations
      .filter(({ from, to }) => from !== hub && to !== hub && shown.has(from) && shown.has(to))
      .map((joined) => [[joined.from, joined.to].sort().join(' '), joined]),
  );
  const count = (id: string): number =>
    [...pairs.values()].filter((line) => others(line, id).length > 0).length;
  return [...pairs.values()].filter(({ from, to }) => count(from) > 1 && count(to) > 1).length;
}

const byDegreeIn =
  (degrees: Around['degrees']) =>
  (a: Entity, b: Entity): number =>
    (degrees[b.id] ?? 0) - (degrees[a.id] ?? 0);

/** In which order things come into the picture: each institute behind whom it acts for, then one family after the other. */
function inOrder(
  { near, beyond, relations, degrees, hub }: Around,
  family: (of: Entity) => Hue | undefined,
): Entity[] {
  const linesOf = (id: string): number =>
    new Set(relations.flatMap((line) => others(line, id)).filter((other) => other !== hub)).size;
  const byDegree = byDegreeIn(degrees);
  // Where things meet many others, those come first that do not fill the picture with their lines.
  const byLines = (a: Entity, b: Entity): number => linesOf(a.id) - linesOf(b.id) || byDegree(a, b);
  const of = (hue: Hue, all: readonly Entity[]): Entity[] =>
    all
      .filter((one) => family(one) === hue)
      .sort(hue === 'summit' || hue === 'agreement' ? byLines : byDegree);
  const institutes = of('institute', beyond);
  const membersFirst = of('country', near).flatMap((member) => {
    const its = institutes.find(({ id }) => relations.some((line) => others(line, id).includes(member.id)));
    return [member, ...(its ? [its] : [])];
  });
  const rest = LOOKED_FOR.slice(1).flatMap((hue) => of(hue, hue === 'summit' ? [...near, ...beyond] : near));
  return [...new Map([...membersFirst, ...rest].map((one) => [one.id, one])).values()];
}

/** Ids of what stands around a hub in a picture that is read at a glance, at most so many. */
export function aroundHub(around: Around, vocabulary: Kinds, most: number): string[] {
  const family = familyOf(vocabulary);
  const ordered = inOrder(around, family);
  const all = ordered.length > 0 ? ordered : [...around.near].sort(byDegreeIn(around.degrees));
  const shown = new Set<string>();
  for (const { id } of all) {
    if (shown.size === most) break;
    if (denseLines(new Set([...shown, id]), around) <= MOST_LINES) shown.add(id);
  }
  return [...shown];
}

/** The hub of a graph, and what is shown around it first. */
interface FirstPicture {
  hub: Entity;
  /** All that was looked at. */
  found: Subgraph;
  shown: readonly string[];
}

/** What the first picture of a graph shows, with so many things around its hub at most; undefined of an empty one. */
export async function firstPicture(
  reader: GraphReader,
  vocabulary: Vocabulary,
  most: number,
): Promise<FirstPicture | undefined> {
  const hub = await firstHub(reader, vocabulary);
  if (!hub) return undefined;
  const direct = await reader.expand(hub.id, { limit: LOOKED_THROUGH });
  const near = direct.entities.filter(({ id }) => id !== hub.id);
  const hueOf = new Map(vocabulary.kinds.map(({ id, hue }) => [id, hue]));
  const members = near.filter(({ kind }) => hueOf.get(kind) === 'country').slice(0, MOST_MEMBERS);
  const further = await Promise.all(members.map(({ id }) => reader.expand(id, { limit: LOOKED_THROUGH })));
  const known = new Set(direct.entities.map(({ id }) => id));
  const beyond = new Map(
    further
      .flatMap(({ entities }) => entities)
      .filter(({ id, kind }) => !known.has(id) && BEYOND.some((hue) => hue === hueOf.get(kind)))
      .map((entity) => [entity.id, entity]),
  );
  const found = await reader.among(sortedIds([...known, ...beyond.keys()]));
  const around = { ...found, hub: hub.id, near, beyond: [...beyond.values()] };
  return { hub, found, shown: sortedIds([hub.id, ...aroundHub(around, vocabulary, most)]) };
}
