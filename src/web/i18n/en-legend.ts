import { counter, countsIn } from './numbers.ts';

const n = counter('en-GB');
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });

/** What a key does, as the page of the keys says it. */
const keys = {
  search: 'Search',
  expand: 'Expand: show the neighbours that are hidden',
  collapse: 'Collapse: take away what expanding brought',
  dismiss: 'Remove from the picture',
  dismissOthers: 'Keep only this in the picture',
  details: 'Go to the details',
  pin: 'Pin in place, or unpin',
  pathsFrom: 'Paths from here',
  pathsTo: 'Paths to here',
  menu: 'Open the menu',
  trace: 'Trace to its sources',
  layout: 'Next layout',
  fit: 'Fit the picture into the window',
  takeAlong: 'Export: copy, save or print the picture, save the data',
  keys: 'Show the keys',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Step back or close; cancel what is still loading',
};

/** What a key does with several that are selected. */
const severalKeys = {
  among: 'Only the lines among these, or everything again',
  common: 'Show common neighbours',
};

/** What a key does inside the picture. */
const nodeKeys = {
  walk: 'Walk along the lines',
  around: 'To the next line of the same entity, or the one before',
  middle: 'To the middle of the picture',
  open: 'Open',
  toggle: 'Select it together with others, or take it out',
  shift: 'Move it, or all that are selected together',
  leave: 'Leave the graph',
};

/** Texts of the legend, the bars, the keys and the saved views. */
export const legend = {
  legendRegion: {
    filter: 'Which lines to highlight',
    turnOff: (kind: string) => `Dim ${kind}`,
    turnOn: (kind: string) => `Show ${kind} again`,
    /** The choices that are no single status. */
    evidence: { all: 'Everything', cited: 'At least cited', independent: 'Two independent sources' },
    /** Below the lines that are disputed. */
    alsoDisputed: (count: number) =>
      n(count, { one: 'and # entity attribute', other: 'and # entity attributes' }),
    forecasts: 'forecasts',
    moreKinds: (count: number) => n(count, { one: '# more kind', other: '# more kinds' }),
    /** What is filtered, part by part: what alone is in front, what is not. */
    only: (words: string) => words,
    without: (words: readonly string[]) => `without ${words.join(', ')}`,
    filters: (parts: readonly string[]) => `Filter: ${parts.join('; ')}`,
    faded: (entityCount: number, relationCount: number) =>
      `Dimmed: ${countsIn([entityCount, entities], [relationCount, relations]).join(', ')}`,
    listFaded: 'List what is dimmed',
    fadedTitle: 'What is dimmed in the picture',
    close: 'Close',
    dismissFaded: (count: number) => `Remove ${entities(count)}`,
    everything: 'Show everything',
    nothing: (parts: readonly string[]) => `Nothing in this picture passes the filter: ${parts.join('; ')}.`,
    /** Fewer than two publishers are named in all of the data. */
    untold:
      'Whether two sources are independent cannot be told from this data: its documents do not name two different publishers.',
  },
  layouts: {
    label: 'Layout',
    again: 'Redo layout',
    force: 'Free',
    concentric: 'Concentric',
    columns: 'Columns by kind',
    what: {
      force: 'Free: linked entities stand near each other',
      concentric: 'Concentric: the best connected stand in the middle',
      columns: 'Columns by kind: each kind of entity has a column',
    },
  },
  keysPage: {
    title: 'Keys',
    close: 'Close',
    letters: 'Single-key shortcuts',
    lettersWhy: 'Switch them off if something else on your machine uses them.',
    everywhere: 'Everywhere',
    chosen: 'On the entity that has the focus or is selected',
    several: 'On several that are selected together',
    inside: 'Inside the picture',
    does: keys,
    withSeveral: severalKeys,
    inPicture: nodeKeys,
    onRows: 'In the table',
    inTable: {
      rows: 'Up and down the rows',
      tenRows: 'Ten rows up or down',
      ends: 'First row, last row',
      fold: 'Open and close what is below a row',
      open: 'Open it in the details',
      toggle: 'Select one more, or one less',
      extend: 'Select all from here on',
    },
    onCells: 'In the matrix of alliances',
    inMatrix: {
      cells: 'From cell to cell',
      tenRows: 'Ten rows up or down',
      ends: 'To the name, to the last circle',
      open: 'Open the evidence of the cell',
    },
    onSlides: 'While presenting a story',
    inStory: {
      next: 'Next slide',
      previous: 'Previous slide',
      ends: 'First slide, list of sources',
      full: 'Full screen',
      leave: 'Leave; there is a way back',
    },
    or: 'or',
    pointer: 'With the mouse or a finger',
    gestures: [
      { does: 'Expand', gesture: 'double click' },
      { does: 'Open the menu', gesture: 'right click, long touch' },
      { does: 'Select several', gesture: 'Shift + click, Shift + drag a box' },
      { does: 'Move all that are selected', gesture: 'drag one of them' },
      { does: 'The menu of the browser', gesture: 'Shift + right click' },
    ],
  },
  savedViews: {
    title: 'Saved views',
    close: 'Close',
    name: 'Name',
    save: 'Save this view',
    replace: 'Replace',
    none: 'Nothing saved yet.',
    count: (count: number) => n(count, { one: '# saved view', other: '# saved views' }),
    nameless: 'Give it a name first.',
    taken: (name: string) => `“${name}” already exists. Replace it?`,
    saved: (name: string) => `“${name}” is saved in this browser.`,
    refused: 'This browser does not allow saving. Copy the link instead.',
    open: (name: string) => `Open “${name}”`,
    remove: (name: string) => `Remove “${name}”`,
    removed: (name: string) => `“${name}” is removed.`,
    putBack: 'Put it back',
    where: 'They stay in this browser. To pass one on, copy its link.',
  },
};

export type LegendTexts = typeof legend;
