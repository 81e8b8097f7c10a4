import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { one: '# party', other: '# parties' });

/** Texts of the page of alliances: overlap and shared circles. */
export const overlap = {
  overlap: {
    lead: 'Each party counts once: in exactly the circles that it is in.',
    order: 'Order',
    orders: { size: 'Biggest first', degree: 'Fewest circles first' },
    combination: 'Circles',
    count: 'Parties',
    who: 'Who',
    exactly: (count: number) => `In exactly these · ${parties(count)}`,
    atLeast: (count: number) => `In these at least, unknown in others · ${parties(count)}`,
    all: 'all of them',
    none: 'none of them',
    unknownIn: (circles: string) => `unknown in ${circles}`,
    sum: (known: number, open: number, all: number) =>
      `${number(known)} known throughout + ${number(open)} with something unknown = ${parties(all)}`,
    open: (what: string, count: number) => `${what}: ${parties(count)}, show who`,
    empty: 'Choose circles to see how they overlap.',
  },
  shared: {
    lead: 'Two parties are joined by the circles that both are in.',
    fewest: 'At least this many circles in common',
    pairs: (count: number, all: number) =>
      n(count, {
        one: `# pair of ${number(all)} shares as many`,
        other: `# pairs of ${number(all)} share as many`,
      }),
    more: (count: number) =>
      n(count, {
        one: 'In # further pair it is unknown, because a list is not known to be complete.',
        other: 'In # further pairs it is unknown, because lists are not known to be complete.',
      }),
    picture: (count: number) => `${parties(count)} in a ring, joined by the circles that they share`,
    table: 'The same as a table',
    a: 'Party',
    b: 'and',
    count: 'Circles',
    which: 'Which',
    range: (least: number, most: number) =>
      least === most ? number(least) : `${number(least)}–${number(most)}`,
    none: 'No two parties share as many.',
    shownFirst: (count: number) => `The first ${number(count)} are listed.`,
  },
};
