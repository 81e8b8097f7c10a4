import { counter } from './numbers.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const lines = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const both = (claimCount: number, lineCount: number): string =>
  `${claims(claimCount)} and ${lines(lineCount)}`;

/** Texts about tracing that every page has: a picture traces, and says what fell. */
export const trace = {
  trace: {
    go: 'Trace to its sources',
    /** In sight on every page while something is off. */
    without: (sources: readonly string[], claimCount: number, lineCount: number) =>
      `Without ${sources.join(', ')}: ${both(claimCount, lineCount)} stand on nothing`,
    allOn: 'Switch all on again',
    fallen: 'stands on nothing now',
    conflicts: {
      within: 'Within this text',
      between: 'Between documents',
      against: 'against',
      about: { holds: 'whether it holds', since: 'since when', until: 'until when', role: 'the role' },
      asserts: 'says so',
      denies: 'denies it',
      shownFirst: 'shown first',
      why: (classes: string) => `The value of the best class stands first: ${classes}.`,
      sameClass: 'Both sides are of the same class; neither stands above the other.',
      none: 'No other document contradicts this text.',
      noneWithin: 'This text does not contradict itself, as far as it was read.',
      all: 'All contradictions of the data',
      ofText: 'Those of this text',
    },
  },
};
