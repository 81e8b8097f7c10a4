import { counter, countsIn } from './numbers.ts';

const n = counter('en-GB');
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const number = (count: number): string => n(count, { other: '#' });
const megabytes = (bytes: number): string => n(Math.round(bytes / 1e5) / 10, { other: '# MB' });

/** Texts of a picture that is taken away from the page, and of a link that does not travel. */
export const takeAlong = {
  takeAlong: {
    title: 'Export',
    what: 'What is seen now, with its legend and the version of the data.',
    unnamed: (count: number): string =>
      n(count, { one: '# name has no room in the picture', other: '# names have no room in the picture' }),
    nothing: 'Nothing is drawn yet.',
    elsewhere: 'Pictures of the network are exported from Explore.',
    explore: 'Go to Explore',
    /** Titles of pictures of the whole network, and of the part that it opens with. */
    whole: 'The whole network',
    around: (hub: string) => `The network around ${hub}`,
    copy: 'Copy picture',
    saveAs: (format: string) => `Save as ${format}`,
    formats: { png: 'PNG', svg: 'SVG' },
    size: 'Size of the PNG',
    scale: (times: number) => `${number(times)}×`,
    ground: 'Background',
    grounds: { light: 'Light', dark: 'Dark', none: 'None, for light paper' },
    withSources: 'With sources',
    /** Over the list of them, below the picture. */
    sources: 'Sources of the lines',
    print: 'Print …',
    close: 'Close',
    copied: 'The picture is in the clipboard.',
    refused: 'The browser did not allow Entente to copy a picture. Save it as PNG instead.',
    saved: (name: string) => `Saved as “${name}”.`,
    failed: 'The picture could not be made.',
    untitled: 'Who works with whom',
    holds: (entityCount: number, relationCount: number) =>
      `${entities(entityCount)}, ${relations(relationCount)}.`,
    outside: (count: number) =>
      n(count, {
        one: '# other entity of the picture is outside this section.',
        other: '# other entities of the picture are outside this section.',
      }),
    faded: (entityCount: number, relationCount: number) =>
      `Dimmed by a filter: ${countsIn([entityCount, entities], [relationCount, relations]).join(', ')}.`,
    hidden: 'so many neighbours are not in the picture',
  },
  takeData: {
    title: 'Data for other programs',
    part: 'What to save',
    picture: (counts: { entities: number; relations: number }) =>
      `This picture: ${n(counts.entities, { one: '# node', other: '# nodes' })}, ${n(counts.relations, { one: '# line', other: '# lines' })}`,
    everything: 'Everything',
    lens: 'What this leaves out is not in the files either; they say so.',
    json: 'The interchange file is the data set itself: always everything, however it is looked at.',
    making: 'The file is being made.',
    read: (bytes: number) => `Reading the data: ${megabytes(bytes)}`,
    written: (bytes: number) => `Writing: ${megabytes(bytes)}`,
    stop: 'Cancel',
    stopped: 'Cancelled; nothing was saved.',
    failed: 'The file could not be made.',
    notThere: 'The part of the page that writes files is missing; reload the page.',
  },
  takePage: {
    title: 'The page with its data',
    opensOn: 'Opens on',
    start: 'the start page',
    save: 'One HTML file',
    what: 'Opens in any browser without an internet connection, from a disk or an e-mail: always everything, however it is looked at.',
  },
  localLink: {
    region: 'About the link',
    says: (host: string) =>
      `Link copied, but it opens on this machine only: Entente runs here, at ${host}. What does travel is a picture, or the table as text.`,
    file: 'Link copied, but it opens on this machine only: it leads to this file. What does travel is the file itself; whoever has it adds the part of the link from # on to its address, and sees the same. A picture travels too, and the table as text.',
    table: 'To the table',
    close: 'Close',
  },
  /** Of the page in one file. */
  file: {
    seen: (day: string) => `sources seen up to ${day}`,
    damaged:
      'The data in this file cannot be read: it was cut off or changed on its way. Ask for it again, or export it again.',
    tooOld:
      'This browser is too old for this file. Open it in a newer one: Chrome or Edge 116, Firefox 124, Safari 17.4 or later.',
  },
};

export type TakeAlongTexts = typeof takeAlong;
