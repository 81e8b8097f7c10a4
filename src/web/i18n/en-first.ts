import { labels } from '../../graph/terms/labels-en.ts';
import { marks } from './en-marks.ts';
import { counter } from './numbers.ts';
import { outage } from './en-outage.ts';
import { start } from './en-start.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const slides = (count: number): string => n(count, { one: '# slide', other: '# slides' });
const number = (count: number): string => n(count, { other: '#' });

/** What the page begins with: its frame, its start and its search. All else comes with what needs it. */
export const first = {
  ...labels,
  ...start,
  ...outage,
  ...marks,
  lang: 'en',
  locale: 'en-GB',
  count: {
    claims,
    entities,
    relations,
    slides,
    number,
    of: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  },
  /** A heading with how many stand below it. */
  counted: (words: string, count: number) => `${words} · ${number(count)}`,
  claimNumbered: (figure: number) => `Claim ${number(figure)}`,
  /** Between the members of a list of names. */
  listed: ', ',
  /** One sentence after the other; an empty one before leaves what stands between them. */
  sentences: (parts: readonly string[]) => parts.join(' '),
  join: (parts: readonly string[]) => parts.join(', '),
  /** What tells one of several of the same name from the others. */
  apart: {
    belongs: (words: string, name: string) => `${words} ${name}`,
    name: (name: string, apart: string) => `${name} (${apart})`,
  },
  quoted: (words: string) => `“${words}”`,
  bar: {
    skip: 'Skip to the content',
    home: 'Entente, start page',
    pages: 'Pages',
    explore: 'Explore',
    lists: 'Lists',
    trace: 'Trace',
    alliances: 'Alliances',
    overview: 'Overview',
    stories: 'Stories',
    /** What tells the two from each other. */
    tableWhat: 'What is in the picture, as a table',
    listsWhat: 'Everything in the data: claims, entities, relations, documents',
    copyLink: 'Copy a link to this view',
    linkCopied: 'Link copied',
    language: 'Language',
    toDark: 'Dark colours',
    toLight: 'Light colours',
  },
  tools: {
    undo: 'Undo',
    redo: 'Redo',
    table: 'Table',
    keys: 'Keys',
    saved: 'Saved views',
    more: 'More',
    takeAlong: 'Export: picture, data',
  },
  foot: {
    region: 'State of the picture',
    data: (version: string) => `Data version ${version}`,
    selected: (name: string) => `Selected: ${name}`,
    lens: 'Some sources are left out',
  },
  printed: {
    region: 'Where this was printed from',
    address: 'This view:',
    on: (date: string) => `printed on ${date}`,
  },
  /** Each begins with the word that stands on the button. */
  cypherOf: {
    picture: 'Cypher of the picture',
    subject: 'Cypher of these details',
    list: 'Cypher of this list',
    search: 'Cypher of this search',
  },
  notice: {
    gone: (ids: string, more: number) =>
      `This link names something that is not in the data: ${ids}${more > 0 ? ` and ${more} more` : ''}.`,
    otherData: (theirs: string, ours: string) =>
      `The link was made with version ${theirs} of the data; this is version ${ours}, and may show something else.`,
    damage: {
      cut: 'This link was cut short on its way: what arrived whole is shown.',
      changed: 'This link was damaged on its way: what could be read is shown, and something may be missing.',
    },
    dismiss: 'Close',
  },
  problem: {
    upgraded:
      'A part of this page is no longer on the server, probably because Entente was upgraded since the page was opened. The new page shows the same view.',
    other: 'The server could not answer this.',
    retry: 'Try again',
  },
};

/** The texts that the page begins with, in the shape that both languages share. */
export type FirstTexts = typeof first;
