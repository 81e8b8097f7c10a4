import { cards } from './en-cards.ts';
import { legend } from './en-legend.ts';
import { picture } from './en-picture.ts';
import { store } from './en-store.ts';
import { table } from './en-table.ts';
import { terms } from './en-terms.ts';
import { counter, type Phrase, type TextFigures } from './numbers.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const number = (count: number): string => n(count, { other: '#' });

/** What a text leans on: its list of references or, where it has none, the documents that it cites. */
const leansOn = ({ references, sources }: TextFigures): Phrase => {
  if (references > 0)
    return [
      'It leans on ',
      { opens: 'references', words: n(references, { one: '# reference', other: '# references' }) },
      '. ',
    ];
  if (sources === 0) return [];
  return [
    'It cites ',
    { opens: 'references', words: n(sources, { one: '# source', other: '# sources' }) },
    '. ',
  ];
};

/** English: the shape that every other catalogue must have. */
export const en = {
  ...terms,
  ...legend,
  ...picture,
  ...table,
  lang: 'en',
  locale: 'en-GB',
  count: {
    claims,
    entities,
    relations,
    number,
    of: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  },
  /** A heading with how many stand below it. */
  counted: (words: string, count: number) => `${words} · ${number(count)}`,
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
    copyLink: 'Copy a link to this view',
    linkCopied: 'Link copied',
    language: 'Language',
    toDark: 'Dark colours',
    toLight: 'Light colours',
  },
  copying: {
    title: 'Copy this by hand',
    why: 'The browser did not allow Entente to copy. The text is selected: press Ctrl + C, on a Mac ⌘ C.',
    text: 'What was to be copied',
    close: 'Close',
  },
  start: {
    headline: ['Who works with whom,', 'and on whose word.'],
    try: 'Try',
    shared: (bodies: number) =>
      n(bodies, { other: bodies === 2 ? 'two bodies share it' : '# bodies share it' }),
    reference: (marker: number) => `Reference ${marker}`,
    lead: (texts: number): string => (texts === 1 ? 'One text so far: ' : 'The longest text: '),
    figures: (text: TextFigures): Phrase => [
      { opens: 'text', words: text.title },
      ', read sentence by sentence. Of its ',
      { opens: 'claims', words: claims(text.claims) },
      ', ',
      { opens: 'cited', words: n(text.cited, { one: '# cites a source', other: '# cite a source' }) },
      ' and ',
      { opens: 'uncited', words: n(text.uncited, { one: '# does not', other: '# do not' }) },
      '; ',
      { opens: 'forecasts', words: n(text.forecasts, { one: '# is a forecast', other: '# are forecasts' }) },
      '. ',
      ...leansOn(text),
    ],
    beside: (documents: number, claimCount: number): Phrase => [
      n(documents, { one: 'With one other document there are ', other: 'With # other documents there are ' }),
      { opens: 'beside', words: claims(claimCount) },
      ' in all. ',
    ],
    graph: (entityCount: number, relationCount: number): Phrase => [
      'The graph holds ',
      { opens: 'entities', words: entities(entityCount) },
      ' and ',
      { opens: 'relations', words: relations(relationCount) },
      '.',
    ],
    key: 'How lines are drawn',
    showAll: 'Show the whole network',
    picture: (name: string) => `Picture: ${name} and what it is related to`,
    looking: 'Opening the graph …',
  },
  search: {
    label: 'Search names, documents, claims',
    big: 'Find a name, a document, a claim',
    results: 'Results',
    claims: 'Claims',
    documents: 'Documents',
    searching: 'Searching …',
    found: (total: number) => n(total, { one: '# result', other: '# results' }),
    nothing: (query: string) => `Nothing found for “${query}”.`,
    searched:
      'Searched were names in Chinese and English, acronyms, former names and pinyin, titles of documents, and the words and numbers of claims; also what differs by one letter.',
    some: (shown: number, total: number) =>
      `The best ${number(shown)} of ${number(total)}. More letters narrow it down.`,
    shared: (words: string, bodies: number) =>
      n(bodies, { other: `“${words}” is the name of # different bodies` }),
    neighbours: (count: number) =>
      count === 0 ? 'no neighbours' : n(count, { one: '# neighbour', other: '# neighbours' }),
    pinyin: 'pinyin',
    near: {
      letter: 'near: one letter differs',
      gap: 'near: words between',
      order: 'near: another order',
      initials: 'near: by its initials',
      together: 'near: one of several names',
    },
    allNear: 'Nothing has these very words; this comes near.',
    cut: (characters: number) => `Too long: only the first ${number(characters)} characters were looked for.`,
    keys: 'Enter opens; Shift + Enter opens with neighbours',
    failed: 'The search got no answer. Keep typing to try again.',
  },
  explore: {
    legend: 'Key to the picture',
    entities: 'Entities',
    relations: 'Relations',
    backing: 'How well is it backed?',
    reality: 'Fact or forecast?',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the picture to the page',
    controls: 'Picture',
    picture: (entityCount: number, relationCount: number, hub?: string) =>
      `Graph: ${entities(entityCount)}, ${relations(relationCount)}${hub ? `, most of them around ${hub}` : ''}. The panel beside it lists them.`,
    resize: 'Width of the panel',
    drawing: 'Drawing …',
    notDrawn: 'The picture could not be drawn; its table can be read.',
    wholeOf: (shown: number, total: number) =>
      `The ${number(shown)} best connected of ${number(total)} entities are shown.`,
  },
  foot: {
    region: 'State of the picture',
    data: (version: string) => `Data version ${version}`,
    selected: (name: string) => `Selected: ${name}`,
    lens: 'Some sources or days are left out',
    clearLens: 'Count all of them',
  },
  inspector: {
    region: 'Details',
    close: 'Close',
    back: 'Back',
    loading: 'Fetching …',
    overview: 'In the picture',
    overviewEmpty: 'Nothing is in the picture yet. Search for a name above, or show the whole network.',
    show: 'Show in the picture',
    neighbours: (count: number) =>
      n(count, { one: 'Show its one neighbour', other: 'Show its # neighbours' }),
    moreNeighbours: (count: number) =>
      n(count, { one: 'Show its one other neighbour', other: 'Show # more neighbours' }),
    allThere: 'All of its neighbours are in the picture',
    gone: 'Not in this data',
    goneWhy: (id: string) =>
      `Nothing has the id ${id}. The link may come from another version of the data; search by name for what is here.`,
    failed: 'The details could not be fetched.',
    retry: 'Try again',
    firstOf: (shown: number, total: number) => `The first ${number(shown)} of ${number(total)}.`,
    all: (total: number) => n(total, { other: 'All # in a list' }),
    copyLink: 'Copy link',
  },
  ...cards,
  ...store,
  lists: {
    region: 'Lists',
    claims: 'Claims',
    entities: 'Entities',
    relations: 'Relations',
    documents: 'Documents',
    which: 'Which list',
    any: 'all',
    document: 'Text',
    section: 'Section',
    modality: 'Kind of sentence',
    status: 'Evidence',
    reality: 'Fact or forecast',
    cites: 'Citation',
    kind: 'Kind',
    class: 'Class of source',
    citing: {
      narrow: 'cites a source',
      none: 'cites none',
      wide: 'only if nearby footnotes are included',
      'no-source': 'none, even counting nearby footnotes',
    },
    shown: (count: number, total: number) => `${number(count)} of ${number(total)}`,
    more: 'Show more',
    empty: 'Nothing in this list. Clear a filter above.',
    loading: 'Fetching the list …',
    failed: 'The list could not be fetched.',
  },
  said: {
    added: (entityCount: number, relationCount: number) =>
      `The picture changed by ${entities(entityCount)} and ${relations(relationCount)}.`,
    nothingNew: 'Nothing new: all of its neighbours are here.',
    removed: (entityCount: number) => `${entities(entityCount)} left the picture.`,
    filtered: (entityCount: number, relationCount: number) =>
      `${entities(entityCount)} and ${relations(relationCount)} are not dimmed.`,
    paths: (total: number, steps: number) =>
      `${n(total, { one: '# shortest path', other: '# shortest paths' })}, ${n(steps, { one: '1 step', other: total === 1 ? '# steps' : '# steps each' })}.`,
    noPath: (looked: number) => `No path within ${number(looked)} steps.`,
    undone: 'Undone.',
    redone: 'Redone.',
    pinned: 'Pinned where it stands.',
    unpinned: 'No longer pinned.',
    laidOut: 'Laid out again.',
    selected: (name: string) => `${name} is open in the details.`,
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
    dismiss: 'Understood',
  },
  problem: {
    upgraded:
      'A part of this page is no longer on the server, probably because Entente was upgraded since the page was opened. The new page shows the same view.',
    other: 'The server could not answer this.',
    retry: 'Try again',
  },
};

/** Every text of the interface, in the shape that all catalogues share. */
export type Texts = typeof en;
