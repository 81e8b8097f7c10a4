import { compare } from '../ids.ts';
import type { DateText, Entity, Relation } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { circleTable, type Column, type Mark } from './table.ts';

/** A circle as it is asked about: all of its parties, or those with a role. */
export interface AskedCircle {
  column: Column;
  role?: string;
}

/** What is asked: who is in all of some circles and in none of others. */
export interface WithinInput {
  of: readonly AskedCircle[];
  not: readonly AskedCircle[];
  relations: readonly Relation[];
  entities: ReadonlyMap<string, Entity>;
  vocabulary: Pick<Vocabulary, 'relations' | 'properties'>;
  /** Only what held on this day. */
  day?: DateText;
}

/** Ids of parties, sorted: each of them is in one of the circles at least. */
export interface Within {
  /** In all of them, and not in the others: their lists are complete, or a refusal is on record. */
  matches: string[];
  /** It may be so: a list is not known to be complete, or it is only foretold. */
  unknown: string[];
  /** They would be, had they not refused to be in one. */
  refused: string[];
}

/** The relations that put somebody into a circle with the role that is asked for, and all that concern others. */
const withRole = ({ column: { circle }, role }: AskedCircle, relations: readonly Relation[]): Relation[] =>
  relations.filter(
    ({ kind, to, values }) =>
      role === undefined ||
      kind !== circle?.kind ||
      to !== circle.of ||
      values.some((value) => value.role === role),
  );

/** Whoever is in a circle without anybody saying in which role may have it. */
function markOf(asked: AskedCircle, input: WithinInput): (party: string) => Mark {
  const { column, role } = asked;
  const table = (relations: readonly Relation[]) => circleTable({ ...input, columns: [column], relations });
  const own = table(withRole(asked, input.relations));
  if (role === undefined) return (party) => own.cell(party, column.id).mark;
  const silent = table(
    input.relations.filter(({ values }) => values.some((value) => value.role === undefined)),
  );
  return (party) => {
    const { mark } = own.cell(party, column.id);
    const mayBe = mark === 'out' && silent.cell(party, column.id).mark === 'in';
    return mayBe ? 'unknown' : mark;
  };
}

/** Who is in all of some circles and in none of others, as far as anybody says. */
export function within(input: WithinInput): Within {
  const { of, not } = input;
  const inside = of.map((asked) => markOf(asked, input));
  const outside = not.map((asked) => markOf(asked, input));
  const { parties } = circleTable({ ...input, columns: of.map(({ column }) => column) });
  const found: Within = { matches: [], unknown: [], refused: [] };
  for (const party of parties) {
    const marks = inside.map((mark) => mark(party));
    const others = outside.map((mark) => mark(party));
    if (!marks.includes('in') && !marks.includes('foretold')) continue;
    if (marks.includes('out') || others.includes('in')) continue;
    if (marks.includes('refused')) found.refused.push(party);
    else if (
      marks.every((mark) => mark === 'in') &&
      others.every((mark) => mark === 'out' || mark === 'refused')
    ) {
      found.matches.push(party);
    } else found.unknown.push(party);
  }
  return {
    matches: found.matches.sort(compare),
    unknown: found.unknown.sort(compare),
    refused: found.refused.sort(compare),
  };
}
