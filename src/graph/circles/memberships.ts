import type { Membership, MembershipTable } from '../membership.ts';
import type { CircleTable, Mark } from './table.ts';

/** How unknown cells count in what is computed: they are left out, or the party is taken to be outside. */
export type Unknowns = 'left-out' | 'outside';

/** Who is only foretold to be in a circle is not in it yet. */
const MEMBERSHIP_OF: Record<Mark, Membership> = {
  in: 'member',
  foretold: 'none',
  refused: 'refused',
  unknown: 'unknown',
  out: 'none',
};

/** The cells of a table as what is computed from them takes them. */
export const membershipsOf = (table: CircleTable, unknowns: Unknowns = 'left-out'): MembershipTable => ({
  circles: table.columns.map(({ id }) => id),
  parties: table.parties.map((id) => ({
    id,
    cells: table.columns.map((column) => {
      const membership = MEMBERSHIP_OF[table.cell(id, column.id).mark];
      return membership === 'unknown' && unknowns === 'outside' ? 'none' : membership;
    }),
  })),
});
