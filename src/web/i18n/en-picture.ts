import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const lines = (count: number): string =>
  count === 0 ? 'no lines' : n(count, { one: '# line', other: '# lines' });
const hidden = (count: number): string => n(count, { other: '# hidden' });

/** What is said of one entity of the picture to whoever does not see it. */
export interface NodeWords {
  name: string;
  kind: string;
  /** Lines of it in the picture. */
  lines: number;
  /** Neighbours that are not in the picture. */
  hidden: number;
  pinned: boolean;
  faded: boolean;
}

/** Texts of the picture. */
export const picture = {
  pictureRegion: {
    graph: 'graph',
    keys: 'Arrow keys walk along the lines. Page Down and Page Up turn to the next line. Home goes to the middle. Enter opens the details. Shift+Enter selects several. Shift+F10 opens the menu. Escape leaves the graph.',
    node: (node: NodeWords): string =>
      [
        node.name,
        node.kind,
        lines(node.lines),
        ...(node.hidden > 0 ? [hidden(node.hidden)] : []),
        ...(node.pinned ? ['pinned'] : []),
        ...(node.faded ? ['dimmed'] : []),
      ].join(', '),
    deadEnd: 'No line leads that way.',
    /** So many entities of the picture are not in the window. */
    outside: (count: number): string => n(count, { other: '# outside' }),
    /** Offered when a fresh layout would have less than half of the crossings. */
    tidy: 'Tidy',
    tidyHint:
      'Redo the layout so that fewer lines cross. What is pinned stays, and undo brings the rest back.',
    tip: (count: number, names: readonly string[]): string =>
      names.length === 0
        ? hidden(count)
        : `${hidden(count)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    asTable: 'Table',
    asPicture: 'Picture',
    collapse: 'Collapse',
    dismiss: 'Remove from picture',
    dismissOthers: 'Keep only this',
    pin: 'Pin',
    unpin: 'Unpin',
    pathsFrom: 'Paths from here …',
    pathsTo: 'Paths to here …',
    details: 'Details',
    expand: (count: number): string => (count === 0 ? 'Expand' : `Expand (${hidden(count)})`),
    expandAll: 'Expand each of them',
    dismissOtherThanThese: 'Keep only these',
    more: 'More actions',
    empty: 'The picture is empty.',
    emptyHint: 'Search for a name, or show the whole network.',
  },
  /** Before a very large network is drawn. */
  largeNetwork: {
    title: (entities: number, relations: number): string =>
      `The whole network: ${number(entities)} entities, ${number(relations)} relations`,
    hint: 'A picture of all of it takes a while and is hard to read. Any picture can be extended later.',
    some: (count: number): string => `Show the ${number(count)} with most neighbours`,
    every: (count: number): string => `Show all ${number(count)}`,
    close: 'Close',
  },
  /** Over a picture that shows the first part of a network. */
  firstPart: {
    region: 'What of the network is shown',
    of: (shown: number, total: number, hub: string): string =>
      `${number(shown)} of the ${number(total)} entities that have relations: those nearest to “${hub}”.`,
    /** Who is not in the network; the list has them. */
    apart: (count: number): string =>
      n(count, { one: '# more has none: see the list.', other: '# more have none: see the list.' }),
    all: (total: number): string => `Show all ${number(total)}`,
    points: 'All as points',
    list: 'List by kind',
    close: 'Close',
  },
  chooser: {
    title: (count: number, name: string): string =>
      n(count, { one: `# neighbour of ${name} is hidden`, other: `# neighbours of ${name} are hidden` }),
    kinds: (total: number): string =>
      `Along which relations, with how many of all ${number(total)} neighbours`,
    /** One direction of a kind of relation, with how many neighbours it leads to, shown or hidden. */
    way: (words: string, count: number): string => `${words} (${number(count)})`,
    many: 'How many at once',
    every: (count: number): string => `all ${number(count)}`,
    order: 'Which first',
    orders: { lines: 'those with most lines', name: 'by name' },
    add: (count: number, total: number): string => `Add ${number(count)} of ${number(total)}`,
    /** Where only some relations are followed nobody knows how many of theirs are hidden. */
    upTo: (count: number): string => `Add up to ${number(count)}`,
    none: 'Choose at least one relation',
    shown: (count: number, total: number): string => `${number(count)} of ${number(total)} shown.`,
    rest: 'More can be added.',
    idle: 'Nothing new: these relations lead to nobody else.',
    all: 'All of its neighbours are in the picture.',
    close: 'Close',
    done: 'Done',
  },
  /** Several entities that are selected at once. */
  several: {
    cap: 'Selected together',
    all: 'Select all',
    toggle: 'Select together',
    remove: (name: string): string => `Take ${name} out of the selection`,
    lines: 'Lines among these',
    noLines: 'No line in the picture connects any two of them.',
    among: 'Only the lines among these',
    everything: 'Show everything again',
    common: 'Show common neighbours',
    hint: 'Drag one of them to move them all.',
  },
  route: {
    region: 'Paths',
    chooseFrom: (to: string): string => `From … to ${to}: choose the other end`,
    choose: (from: string): string => `From ${from} to …: choose the other end`,
    hint: 'In the picture, in the table or by searching.',
    cancel: 'Cancel',
    ends: (from: string, to: string): string => `${from} → ${to}`,
    found: (total: number, steps: number): string =>
      `${n(total, { one: '# shortest path', other: '# shortest paths' })}, ${n(steps, { one: '1 step', other: total === 1 ? '# steps' : '# steps each' })}`,
    none: (looked: number): string => `none within ${number(looked)} steps`,
    looking: 'looking …',
    supported: 'only over supported lines',
    close: 'Close the paths',
    /** One line of a path: how it reads on the way, and what stands behind it. */
    step: (words: string, evidence: string): string => `${words}: ${evidence}`,
    steps: 'Step by step',
    /** The heading of one of several paths. */
    nth: (at: number, of: number): string => `Path ${number(at)} of ${number(of)}`,
    first: (shown: number, total: number): string => `The first ${number(shown)} of ${number(total)}.`,
  },
};

export type PictureTexts = typeof picture;
