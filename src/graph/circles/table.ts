import { compare } from '../ids.ts';
import type { DateText, Entity, Relation } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { MadeCircle } from '../alliances-page.ts';
import { refusalKinds, type Circle } from './circle.ts';
import { standingsAmong, type DayStanding } from './days.ts';

/**
 * How a party stands to a circle: it is in it; it is only foretold to be; it is on record as having refused; nobody
 * says anything and the list of the circle is not known to be whole (*unknown*); nobody says anything and the list is
 * whole, or a date says that it was not in it yet or no longer (*out*).
 */
export type Mark = 'in' | 'foretold' | 'refused' | 'unknown' | 'out';

export interface Cell {
  mark: Mark;
  /** The relation that puts it there, or keeps it outside; of a day, also the one that does so on another. */
  relation?: Relation;
  /** How that relation stands on the day that is looked at; absent where no day is. */
  standing?: DayStanding;
}

/** A column: a circle of the data, or one that somebody made. */
export interface Column {
  id: string;
  circle?: Circle;
  made?: MadeCircle;
  /** Whether its list is known to be whole; absent where nobody says. A circle that was made is. */
  complete?: boolean;
  /** Ids of the claims that say so. */
  claims: readonly string[];
}

/** Parties by circles, with a cell for each. */
export interface CircleTable {
  columns: readonly Column[];
  /** Ids of whoever is in one of the circles, or is foretold to be, or refused; sorted. */
  parties: readonly string[];
  cell(party: string, column: string): Cell;
}

/** What the table is made from. */
export interface TableInput {
  columns: readonly Column[];
  relations: readonly Relation[];
  entities: ReadonlyMap<string, Entity>;
  vocabulary: Pick<Vocabulary, 'relations' | 'properties'>;
  /** Relations that do not count: they stand on nothing without the sources that are off. */
  without?: ReadonlySet<string>;
  /** Only what held on this day. */
  day?: DateText;
}

/**
 * The column of a circle: its list is known to be whole as long as one claim that says so counts.
 * @param without claims that do not count
 */
export function columnOf(
  circle: Circle,
  entities: ReadonlyMap<string, Entity>,
  without?: ReadonlySet<string>,
): Column {
  const complete = entities.get(circle.of)?.complete;
  const claims = (complete?.claims ?? []).filter((id) => !without?.has(id));
  return {
    id: circle.id,
    circle,
    claims,
    ...(complete && claims.length > 0 && { complete: complete.value }),
  };
}

/** The id of a circle that somebody made. */
export const madeId = ({ name }: MadeCircle): string => `made/${name}`;

const MARK_OF: Record<Relation['reality'], Mark> = { actual: 'in', predicted: 'foretold' };

const UNKNOWN: Cell = { mark: 'unknown' };
const blankOf = ({ complete }: Column): Cell => ({ mark: complete ? 'out' : 'unknown' });

/** Among several relations between the same two the first that counts is the one that is shown. */
const RANK: Record<Mark, number> = { in: 0, refused: 1, foretold: 2, out: 3, unknown: 4 };

/** Parties by circles: who is in which, as far as anybody says. */
export function circleTable(input: TableInput): CircleTable {
  const { columns, relations, entities, vocabulary, without, day } = input;
  const refusals = new Set(refusalKinds(vocabulary));
  const standingOf = standingsAmong(entities, vocabulary);
  const blanks = new Map(columns.map((column) => [column.id, blankOf(column)]));
  const cells = new Map<string, Map<string, Cell>>();
  const put = (party: string, column: Column, cell: Cell): void => {
    const row = cells.get(party) ?? new Map<string, Cell>();
    const before = row.get(column.id);
    if (!before || RANK[cell.mark] < RANK[before.mark]) row.set(column.id, cell);
    cells.set(party, row);
  };
  const place = (relation: Relation, column: Column, mark: Mark): void => {
    if (day === undefined) return put(relation.from, column, { mark, relation });
    const standing = standingOf(relation, day);
    put(relation.from, column, { mark: standing === 'not' ? 'out' : mark, relation, standing });
  };
  for (const column of columns) {
    const { circle, made } = column;
    for (const party of made?.parties ?? []) put(party, column, { mark: 'in' });
    if (!circle) continue;
    for (const relation of relations) {
      if (relation.to !== circle.of || without?.has(relation.id)) continue;
      if (relation.kind === circle.kind) place(relation, column, MARK_OF[relation.reality]);
      else if (refusals.has(relation.kind) && relation.reality === 'actual')
        place(relation, column, 'refused');
    }
  }
  return {
    columns,
    parties: [...cells.keys()].sort(compare),
    cell: (party, id) => cells.get(party)?.get(id) ?? blanks.get(id) ?? UNKNOWN,
  };
}
