import { stories } from './en-stories.ts';
import { time } from './en-time.ts';
import { cards } from './en-cards.ts';
import { documents } from './en-documents.ts';
import { legend } from './en-legend.ts';
import { overview } from './en-overview.ts';
import { picture } from './en-picture.ts';
import { cypher } from './en-cypher.ts';
import { first } from './en-first.ts';
import { table } from './en-table.ts';
import { takeAlong } from './en-take-along.ts';
import { trace } from './en-trace.ts';
import { terms } from '../../graph/terms/en.ts';
import { counter } from './numbers.ts';
import { withoutFullStop } from '../../graph/text.ts';

const n = counter('en-GB');
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const number = (count: number): string => n(count, { other: '#' });

/** English: the shape that every other catalogue must have. What only pages without a picture say is apart. */
export const en = {
  ...first,
  ...terms,
  ...legend,
  ...picture,
  ...table,
  ...documents,
  ...takeAlong,
  ...trace,
  ...time,
  ...stories,
  ...overview,
  copying: {
    title: 'Copy this by hand',
    why: 'The browser did not allow Entente to copy. The text is selected: press Ctrl + C, on a Mac ⌘ C.',
    text: 'What was to be copied',
    close: 'Close',
  },
  explore: {
    legend: 'Key to the picture',
    entities: 'Entities',
    relations: 'Relations',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the picture to the page',
    controls: 'Picture',
    picture: (entityCount: number, relationCount: number, hub?: string) =>
      `Graph: ${entities(entityCount)}, ${relations(relationCount)}${hub ? `, most of them around ${hub}` : ''}. The panel beside it lists them.`,
    sheet: 'Details over most of the page',
    resize: 'Width of the panel',
    drawing: 'Drawing …',
    placing: (count: number) => `${entities(count)} being placed …`,
    notDrawn: 'The picture could not be drawn; its table can be read.',
    wholeOf: (shown: number, total: number) =>
      `The ${number(shown)} best connected of ${number(total)} entities are shown.`,
  },
  inspector: {
    region: 'Details',
    close: 'Close',
    back: 'Back',
    loading: 'Fetching …',
    overview: 'In the picture',
    related: (count: number, total: number) =>
      `Of all ${entities(total)} in the data, ${number(count)} have a relation.`,
    /** Over how the relations of a picture are backed. */
    backed: 'How its relations are backed',
    listOf: (words: string, count: number) => `${words}: ${relations(count)}`,
    within: 'Relations that their own text contradicts',
    withinWhat:
      'So many relations of the picture rest on a claim that another claim of the same text contradicts. Trace counts the contradictions: one may touch several relations, or none.',
    /** What documents contradict each other on that is no line of the picture. */
    disputedAttributes: 'Attributes of entities in dispute',
    disputedAttributesWhat:
      'On so many attributes of entities in the picture, like a date, documents contradict each other. No line is disputed for that.',
    /** An attribute and the values that stand against each other. */
    rivals: (about: string, values: readonly string[]) => `${about}: ${values.join(' / ')}`,
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
  ...cypher,
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
    byNeighbours: 'Neighbours',
    /** Why documents are here. */
    roles: {
      text: 'Read sentence by sentence',
      reference: 'Listed as references',
      basis: 'What corrections rest on',
      other: 'Other documents',
    },
    shown: (count: number, total: number) => `${number(count)} of ${number(total)}`,
    more: 'Show more',
    /** On paper, under a list of which so many rows were not fetched. */
    missing: (count: number) =>
      n(count, { one: '# more row is not printed.', other: '# more rows are not printed.' }),
    empty: 'Nothing in this list. Clear a filter above.',
    /** Before the title of a text. */
    within: (count: number) =>
      n(count, {
        one: 'Disputed means by another document; # contradiction stands within one text:',
        other: 'Disputed means by another document; # contradictions stand within one text:',
      }),
    loading: 'Fetching the list …',
    failed: 'The list could not be fetched.',
  },
  said: {
    added: (entityCount: number, relationCount: number) =>
      `Added to the picture: ${entities(entityCount)} and ${relations(relationCount)}.`,
    nothingNew: 'Nothing new: all of its neighbours are here.',
    several: (count: number) => `${entities(count)} are selected together.`,
    noneInCommon: 'No two of them have a neighbour in common that is not in the picture.',
    crowded: (count: number) =>
      n(count, {
        one: '# of them has too many neighbours to show at once. Expand it alone.',
        other: '# of them have too many neighbours to show at once. Expand them one by one.',
      }),
    removed: (entityCount: number) => `${entities(entityCount)} left the picture.`,
    filtered: (entityCount: number, relationCount: number) =>
      `${entities(entityCount)} and ${relations(relationCount)} are not dimmed.`,
    paths: (total: number, steps: number) =>
      `${n(total, { one: '# shortest path', other: '# shortest paths' })}, ${n(steps, { one: '1 step', other: total === 1 ? '# steps' : '# steps each' })}.`,
    noPath: (looked: number) => `No path within ${number(looked)} steps.`,
    undone: 'Undone.',
    redone: 'Redone.',
    back: 'Back to an earlier view.',
    forward: 'Forward to a later view.',
    pinned: 'Pinned where it stands.',
    unpinned: 'No longer pinned.',
    laidOut: 'Layout redone.',
    untidy: 'Lines cross often in this picture. The button “Tidy” redoes the layout.',
    /** The name may be a whole sentence, with its own full stop. */
    selected: (name: string) => `Open in the details: ${withoutFullStop(name)}.`,
  },
};

/** Every text of the interface, in the shape that all catalogues share. */
export type Texts = typeof en;
