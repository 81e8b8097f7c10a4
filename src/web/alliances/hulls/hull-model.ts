import { cellChange } from '../../../graph/circles/changes.ts';
import { membershipsOf } from '../../../graph/circles/memberships.ts';
import type { Column, Mark } from '../../../graph/circles/table.ts';
import { gridLayout, type GridLayout, type GridRoom } from '../../../graph/hulls/grid-layout.ts';
import { outlineOf, type OutlineShape } from '../../../graph/hulls/outline.ts';
import { seriate } from '../../../graph/seriation.ts';
import type { AllianceModel } from '../model.ts';
import { placeLabel, type LabelPlace } from './label-place.ts';

/** How many hulls are drawn before somebody chooses, and at most. */
const FIRST = 3;
export const MOST_HULLS = 6;

/** A place of the grid in pixels at 100 %: room for the icon and two lines of a name, and between them for the outlines. */
export const PLACE = { width: 112, height: 88 };
/** How far a drawing is enlarged in a large room, and made smaller where all of it is seen then: names can be read still. */
const LARGEST = 1.8;
const SMALLEST = 0.85;
const RADIUS = 22;
/** How far each smaller circle stays inside the one that is larger. */
const STEP = 5;
const FIRST_INSET = 3;

/** A circle with its outline. */
export interface Hull {
  column: Column;
  /** Its number among the chosen circles: by it look and order stay the same whichever are drawn. */
  look: number;
  parties: string[];
  path: string;
  /** Where its name stands. */
  label: LabelPlace | undefined;
  pieces: number;
}

/** The scale up to which a drawing may fill the width of its room: so that its foot is seen too, where that can be. */
export function largestScale(room: number, height: number): number {
  const whole = room / height;
  return whole < SMALLEST ? LARGEST : Math.min(whole, LARGEST);
}

/** Whether a party was in a circle on one of the days that are looked at. */
const everIn = ({ table, earlier }: AllianceModel, party: string, column: string): boolean =>
  table.cell(party, column).mark === 'in' || earlier?.cell(party, column).mark === 'in';

/** All who are in a circle on one of the days; a layout of them holds for both days. */
export const partiesOf = ({ table, earlier }: AllianceModel): string[] => [
  ...new Set([...table.parties, ...(earlier?.parties ?? [])]),
];

/**
 * Where everybody stands. It depends on all circles that are compared and on both days, so that whatever is drawn, and
 * whichever day is looked at, nobody moves.
 */
export function placesOf(model: AllianceModel, room: GridRoom): GridLayout {
  const { parties } = seriate(membershipsOf(model.table));
  const others = partiesOf(model).filter((id) => !parties.includes(id));
  const members = [...parties, ...others].map((id) => ({
    id,
    bits: model.columns.reduce(
      (bits, column, at) => (at < 30 && everIn(model, id, column.id) ? bits | (1 << at) : bits),
      0,
    ),
  }));
  return gridLayout(members, room);
}

const countIn = ({ table }: AllianceModel, { id }: Column): number =>
  table.parties.filter((party) => table.cell(party, id).mark === 'in').length;

/**
 * The circles around which a hull is drawn before somebody chooses: all, where there are few; otherwise the first that was
 * chosen, and others that differ from those before them by most parties.
 */
export function firstHulls(model: AllianceModel): string[] {
  const { columns, table } = model;
  if (columns.length <= FIRST) return columns.map(({ id }) => id);
  const membersOf = ({ id }: Column): Set<string> =>
    new Set(table.parties.filter((party) => table.cell(party, id).mark === 'in'));
  const all = columns.map((column) => ({ id: column.id, members: membersOf(column) }));
  const distance = (a: Set<string>, b: Set<string>): number =>
    [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;
  const drawn = all.slice(0, 1);
  while (drawn.length < FIRST) {
    const [next] = all
      .filter((one) => !drawn.includes(one))
      .map((one) => ({ one, far: Math.min(...drawn.map(({ members }) => distance(one.members, members))) }))
      .sort((a, b) => b.far - a.far);
    if (!next) break;
    drawn.push(next.one);
  }
  return drawn.map(({ id }) => id);
}

/**
 * The hulls of some circles, the largest first, so that the smaller lie over it.
 * @param widthOf how wide the name of a circle is, in pixels
 */
export function hullsOf(
  model: AllianceModel,
  layout: GridLayout,
  { drawn, widthOf }: { drawn: readonly string[]; widthOf: (column: Column) => number },
): Hull[] {
  const chosen = model.columns
    .map((column, look) => ({ column, look }))
    .filter(({ column }) => drawn.includes(column.id))
    .sort((a, b) => countIn(model, b.column) - countIn(model, a.column) || a.look - b.look);
  const taken: LabelPlace[] = [];
  const right = layout.columns * PLACE.width;
  return chosen.map(({ column, look }, at): Hull => {
    const parties = model.table.parties.filter((party) => model.table.cell(party, column.id).mark === 'in');
    const shape: OutlineShape = { ...PLACE, inset: FIRST_INSET + at * STEP, radius: RADIUS - at * 2 };
    const region = parties.flatMap((party) => layout.places.get(party) ?? []);
    const { path, sides, loops } = outlineOf(region, shape);
    const label = placeLabel({ sides, width: widthOf(column), right, taken });
    if (label) taken.push(label);
    return { column, look, parties, path, pieces: loops, label };
  });
}

/** What stands beside a party: of the circles drawn those in which something is to be said of it. */
export interface PartyMarks {
  in: string[];
  unknown: string[];
  refused: string[];
  foretold: string[];
  came: string[];
  went: string[];
}

/** What is to be said of a party in the circles that are drawn. */
export function marksOf(
  { table, earlier }: AllianceModel,
  party: string,
  drawn: readonly string[],
): PartyMarks {
  const having = (mark: Mark): string[] => drawn.filter((id) => table.cell(party, id).mark === mark);
  const changed = (change: 'came' | 'went'): string[] =>
    earlier
      ? drawn.filter((id) => cellChange(earlier.cell(party, id), table.cell(party, id)) === change)
      : [];
  return {
    ...{ in: having('in'), unknown: having('unknown'), refused: having('refused') },
    ...{ foretold: having('foretold'), came: changed('came'), went: changed('went') },
  };
}

/** What may stand at the corner of a party: of what is to be said the one that says most, first in this order. */
const BADGES = ['came', 'went', 'refused', 'foretold', 'unknown'] as const;
export type Badge = (typeof BADGES)[number];

/** The badge of a party, if there is anything to be said of it beside the circles around it. */
export const badgeOf = (marks: PartyMarks): Badge | undefined =>
  BADGES.find((badge) => marks[badge].length > 0);

/** The badges that some party has in the circles that are drawn, each once. */
export function badgesIn(model: AllianceModel, drawn: readonly string[]): Badge[] {
  const worn = new Set(partiesOf(model).map((party) => badgeOf(marksOf(model, party, drawn))));
  return BADGES.filter((badge) => worn.has(badge));
}
