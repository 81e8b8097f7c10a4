import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { one: '# party', other: '# parties' });

/** Texts of the page on which circles are compared. */
export const alliances = {
  alliances: {
    loading: 'Reading who is in which circle …',
    noCircle:
      'Nobody is a member, a signatory or a participant of anything in this data, so there are no circles to compare.',
    columnsLabel: 'Part of the page',
    partsLabel: 'What stands beside the matrix',
    parts: {
      hulls: 'Outlines',
      overlap: 'Overlap',
      shared: 'Shared circles',
      core: 'Core and periphery',
      pattern: 'Pattern',
    },
    partsWhat: {
      hulls: 'Up to six circles as outlines, each around exactly those who are in it',
      overlap: 'Every combination of circles, and who is in just those',
      shared: 'Who shares how many circles with whom',
      core: 'Who is tied to each other by many circles, and who by few',
      pattern: 'Ask with a sentence: who is in this circle and not in that one',
    },
    madeHere: 'chosen by hand',
    parties,
    circles: {
      title: 'Circles',
      add: 'Add',
      addTitle: 'Circles to compare',
      close: 'Close',
      find: 'Find a circle by name',
      remove: (circle: string) => `Take out ${circle}`,
      open: (circle: string) => `Open ${circle}`,
      none: 'No circle is chosen. Add one to see who is in it.',
      noneFound: 'No circle of that name.',
      found: (shown: number, all: number) => `${number(shown)} of ${number(all)} circles`,
      foretold: (count: number) => `${number(count)} forecast`,
      refused: (count: number) => `${number(count)} stayed outside`,
      complete: 'list complete',
      incomplete: 'list not complete',
      completeUnknown: 'not stated whether the list is complete',
      missing: (ids: string) => `Not in this data: ${ids}`,
      fromPicture: 'Make a circle of the picture’s selection',
      madeTitle: 'A circle of your own',
      madeName: 'Its name',
      madeOf: (count: number) => `of ${parties(count)}`,
      make: 'Make circle',
      selection: (count: number) => `What is selected in the picture (${number(count)})`,
      shown: (count: number) => `Everything in the picture that is not dimmed (${number(count)})`,
      nothingToMake: 'Select entities in Explore first; they can be made a circle here.',
    },
    matrix: {
      title: 'Matrix',
      of: (shown: number, circles: number) =>
        `${parties(shown)} × ${n(circles, { one: '# circle', other: '# circles' })}`,
      party: 'Party',
      kind: 'Kind',
      total: 'In',
      orderLabel: 'Order of the parties',
      orders: { blocks: 'By blocks', size: 'By number of circles', name: 'By name' },
      orderBy: (trait: string) => `By ${trait}`,
      notStated: 'not stated',
      copy: 'Copy as a table',
      copied: 'Copied',
      save: 'Save as CSV',
      unknowns: (count: number) =>
        n(count, {
          one: '# cell is unknown: the list of its circle is not known to be complete',
          other: '# cells are unknown: the lists of their circles are not known to be complete',
        }),
      collective: (names: string) =>
        `Not counted as parties, because they are collective terms of a text: ${names}.`,
      marks: {
        in: 'in it',
        foretold: 'forecast',
        refused: 'stayed outside, on record',
        unknown: 'unknown',
        out: 'not in it',
      },
      /** Why somebody is not in a circle on the day that is looked at. */
      notThen: 'not on this day',
      key: 'Marks of the matrix',
      byHand: 'in it, put together by hand',
      blank: 'Empty: not in it',
      undated: 'day of joining not stated',
      changes: { stayed: 'stayed', came: 'joined', went: 'left' },
      undatedChange: 'joined, day not stated',
      disputed: 'disputed',
      cell: (party: string, circle: string, mark: string) => `${party}, ${circle}: ${mark}`,
      empty: 'Nobody is in these circles on this day.',
      summary: (party: string, count: number, all: number) =>
        `${party}: in ${number(count)} of ${number(all)}`,
    },
  },
};
