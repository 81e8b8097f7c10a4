import { counter } from './numbers.ts';

const n = counter('en-GB');
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });

/** Texts of a picture that is taken away from the page, and of a link that does not travel. */
export const takeAlong = {
  takeAlong: {
    open: 'Take the picture along',
    title: 'Take the picture along',
    what: 'What is seen now, with its legend and the version of the data.',
    unnamed: (count: number): string =>
      n(count, { one: '# name has no room in the picture', other: '# names have no room in the picture' }),
    nothing: 'Nothing is drawn yet.',
    copy: 'Copy picture',
    saveAs: (format: string) => `Save as ${format}`,
    formats: { png: 'PNG', svg: 'SVG' },
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
      `Dimmed by a filter: ${entities(entityCount)}, ${relations(relationCount)}.`,
    hidden: 'so many neighbours are not in the picture',
  },
  localLink: {
    region: 'About the link',
    says: (host: string) =>
      `Link copied, but it opens on this machine only: Entente runs here, at ${host}. What does travel is a picture, or the table as text.`,
    file: 'Link copied, but it opens on this machine only: it leads to this file. What does travel is the file itself; whoever has it adds the part of the link from # on to its address, and sees the same. A picture travels too, and the table as text.',
    table: 'To the table',
    close: 'Understood',
  },
  /** Of the page in one file. */
  file: {
    seen: (day: string) => `sources seen up to ${day}`,
    damaged:
      'The data in this file cannot be read: it was cut off or changed on its way. Ask for it again, or export it again.',
    tooOld:
      'This browser is too old for this file. Open it in a newer one: Chrome or Edge 116, Firefox 124, Safari 17.4 or later.',
  },
  printed: {
    region: 'Where this was printed from',
    address: 'This view:',
    on: (date: string) => `printed on ${date}`,
  },
};

export type TakeAlongTexts = typeof takeAlong;
