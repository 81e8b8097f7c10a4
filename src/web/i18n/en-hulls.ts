import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { one: '# party', other: '# parties' });

/** Texts of the page of alliances: hulls. */
export const hulls = {
  hulls: {
    lead: 'Each outline holds exactly the parties that are known to be in its circle.',
    drawn: 'Circles drawn',
    label: (name: string, count: number) => `${name}, ${number(count)}`,
    picture: (count: number, circles: string) => `${parties(count)} within the outlines of ${circles}`,
    inside: (party: string, circles: string) => `${party}: in ${circles}`,
    outside: (party: string) => `${party}: in none of the circles drawn`,
    unknown: (circles: string) => `unknown whether in ${circles}`,
    refused: (circles: string) => `stayed outside ${circles}, on record`,
    foretold: (circles: string) => `forecast in ${circles}`,
    came: (circles: string) => `joined ${circles}`,
    went: (circles: string) => `left ${circles}`,
    key: 'Badges of the parties',
    legend: {
      unknown: 'unknown whether in a circle drawn: its list is not known to be complete',
      refused: 'stayed outside, on record',
      foretold: 'forecast',
      came: 'joined',
      went: 'left',
    },
    move: 'Drag a party, or move it with the arrow keys while it has the focus.',
    list: 'The same as a list',
    pieces: (count: number) => n(count, { one: 'in # piece', other: 'in # pieces' }),
    empty: 'Nobody is in these circles.',
    outsideTitle: 'In none of the circles drawn',
  },
};
