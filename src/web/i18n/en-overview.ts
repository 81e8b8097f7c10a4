import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const neighbours = (count: number): string => n(count, { one: '# neighbour', other: '# neighbours' });

/** Texts of the overview of the whole network. */
export const overview = {
  overview: {
    /** In the dialog that offers it. */
    offer: (count: number): string => `Overview of all ${number(count)} as points`,
    label: (entities: number, relations: number, hub: string | undefined): string =>
      `Overview of ${number(entities)} entities and ${number(relations)} relations${hub === undefined ? '' : `; best connected: ${hub}`}`,
    loading: 'Reading the whole network …',
    placing: 'Laying out …',
    none: 'Nobody in this data has a relation.',
    summary: 'The overview in words',
    cut: (shown: number, total: number): string =>
      `The ${number(shown)} best connected of ${number(total)} entities.`,
    lens: 'Everything is shown here, whatever sources and days are chosen.',
    hint: 'Colours are kinds. Zoom in for names and for how each line is backed. Hold Shift and drag to mark a part.',
    kinds: 'Kinds',
    hubs: 'Best connected',
    communities: 'Communities',
    components: (count: number, largest: number): string =>
      count === 1
        ? 'All are connected.'
        : `${number(count)} connected components, the largest of ${number(largest)}.`,
    computed: (count: number): string =>
      n(count, {
        one: 'One community, computed from the lines alone: no source says so.',
        other: '# communities, computed from the lines alone: no source says so.',
      }),
    community: (hub: string): string => `around ${hub}`,
    markCommunity: (hub: string, size: number): string =>
      `Mark the ${number(size)} of the community around ${hub}`,
    neighbours,
    node: (name: string, kind: string, degree: number): string => [name, kind, neighbours(degree)].join(', '),
    keys: 'Arrow keys walk along the lines. Page Down and Page Up turn to the next line. Home goes to the best connected. Enter opens the details.',
    lasso: 'Mark a part',
    lassoHint: 'Draw around a part to mark it, or hold Shift and drag',
    part: 'The marked part',
    marked: (count: number): string =>
      n(count, { one: '# entity is marked.', other: '# entities are marked.' }),
    around: (count: number): string =>
      n(count, { one: 'Selected, with # neighbour.', other: 'Selected, with # neighbours.' }),
    tooMany: (most: number): string => `A picture can be read with ${number(most)} at most.`,
    open: (count: number): string =>
      n(count, { one: 'Open it as a picture', other: 'Open these # as a picture' }),
    openBest: (most: number): string => `Open the ${number(most)} best connected of them`,
    clear: 'Clear',
    left: (count: number): string =>
      n(count, {
        one: '# line between the less connected is left out.',
        other: '# lines between the less connected are left out.',
      }),
  },
};
