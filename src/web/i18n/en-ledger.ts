import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });

/** Texts of the sources of a text as a table. */
export const ledger = {
  number: 'No.',
  source: 'Source',
  people: 'Authors',
  publisher: 'Publisher',
  year: 'Year',
  class: 'Class',
  address: 'Address',
  primary: 'Primary source',
  cited: 'Cited',
  backs: 'Claims',
  fidelity: 'Compared with the source',
  stance: 'Cited as',
  fit: 'Date fits',
  owner: 'Publisher belongs to',
  age: 'Age',
  /** In the column that says whether a source counts. */
  off: 'switched off',
  counts: 'Counts',
  resting: 'Claims that rest on it',
  alone: 'Claims that rest on it alone',
  filter: 'Which sources to show',
  filters: {
    all: 'All sources',
    address: 'Without an address',
    before: 'From before the year of the text',
    old: 'Older than two years at the time',
    never: 'Never cited',
    often: 'Cited more than once',
    authors: 'Several authors',
    publishers: 'From the publishers with most sources',
    unchecked: 'Not compared yet',
  },
  all: 'Of the whole data',
  ofText: 'Of this text',
  none: 'not stated',
  years: (years: number) => n(years, { one: '# year', other: '# years' }),
  unchecked: (count: number, all: number) =>
    `${number(count)} of ${number(all)} citations have not been compared with their source`,
  toCompare: 'What to compare: the claim with what the source says',
  before: (count: number, year: number) =>
    n(count, { one: `# is from before ${String(year)}`, other: `# are from before ${String(year)}` }),
  ofClass: (name: string, count: number) => `${name}: ${number(count)}`,
  noneIn: (language: string) => `none is in ${language}`,
  noneOfficial: 'none is official',
  csv: 'Save as CSV',
  copy: 'Copy as a table',
  copied: 'Copied',
  noneShown: 'No source is of that kind.',
};
