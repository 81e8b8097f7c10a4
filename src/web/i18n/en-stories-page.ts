import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });

/** Texts of the stories. */
export const storiesPage = {
  lead: 'Presentations whose every line leads to its source.',
  loading: 'Reading the stories …',
  none: 'This data has no stories yet. Make one from what you see.',
  shipped: 'With this data',
  own: 'Made on this device',
  present: 'Present',
  edit: 'Edit',
  slideOf: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  toSlide: (at: number, title: string) => `Slide ${number(at)}: ${title}`,
  progress: 'Slides',
  previous: 'Previous slide',
  next: 'Next slide',
  fullScreen: 'Full screen',
  leave: 'Leave',
  printAll: 'Print all',
  preparing: (at: number, all: number) => `Stop: preparing ${number(at)} of ${number(all)} …`,
  keys: 'slides',
  sourcesTitle: 'Sources',
  sourcesLead: (count: number) =>
    n(count, {
      one: 'This story has # source.',
      other: 'This story has # sources.',
    }),
  footnotes: 'Sources of this slide',
  noLines: 'No lines on this slide.',
  allSourced: 'Every line shown has at least one source',
  reading: 'Reading the sources …',
  unread: 'The sources could not be read.',
  astray: 'You have left the slide.',
  back: 'Back to the slide',
  openPage: 'Open on its page',
  gone: (ids: string, more: number) =>
    `Not in this data: ${ids}${more > 0 ? ` and ${number(more)} more` : ''}`,
  changed: (count: number) =>
    n(count, {
      one: 'The evidence of # line has changed since the slide was made',
      other: 'The evidence of # lines has changed since the slide was made',
    }),
  /** Behind the words of a line. */
  nowThen: (before: string, now: string) => `: ${before} then, ${now} now`,
  goneStory: 'There is no such story in this data.',
  goneSlide: 'This story has no such slide.',
  toStories: 'All stories',
  crowded: (count: number) =>
    `${number(count)} named nodes are hard to read on a projector; about 15 are good.`,
  notes: 'Notes',
  autoplay: (seconds: number) => `Every ${number(seconds)} s`,
  pause: 'Pause',
  play: 'Play',
  newStory: 'New story',
  storyTitle: 'Title',
  slideTitle: 'Title of the slide',
  slideText: 'Text',
  /** Of a field in two languages, which of them this one takes. */
  inLang: {
    zh: (field: string) => `${field}, in Chinese`,
    en: (field: string) => `${field}, in English`,
  },
  addSlide: 'Add a slide of the current page',
  addHint: (page: string) => `Takes ${page} as it stands, with its selection and its day.`,
  up: 'Move up',
  down: 'Move down',
  removeSlide: 'Remove the slide',
  removeStory: 'Remove the story',
  retake: 'Replace by the current page',
  save: 'Save as a file',
  openFile: 'Open a file',
  notAStory: (name: string) => `${name} holds no story; save one here, or write it as docs/stories.md says.`,
  notKept: 'The browser has no room to keep it; save it as a file.',
  noSlide: 'There is no slide to present yet.',
  openFirst: 'First open what the slide is to show: a picture, a text or circles. Then come back here.',
};
