import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });

/** Texts of the time line, on which days are chosen and compared. */
export const timePage = {
  region: 'Time',
  handle: { A: 'A, the earlier day', B: 'B, the day of the page' },
  noDay: 'no day chosen, so all that is on record',
  play: 'Play',
  pause: 'Pause',
  stepLabel: 'What to play by',
  steps: { events: 'By events', months: 'By months' },
  compare: 'Compare',
  compareWhat: 'Compare with another day',
  openBar: 'Open the time line',
  closeBar: 'Close the time line',
  events: 'Events',
  moreEvents: (count: number) => n(count, { one: '# more event', other: '# more events' }),
  event: (name: string, when: string) => `${name}, ${when}`,
  toEvent: (handle: string, event: string) => `${handle} to ${event}`,
  placed: (place: string, when: string) => `${place}, ${when}`,
  hint: 'Choose the other day: an event, the handle B, or a date.',
  axis: (dated: number, from: string, to: string) =>
    `When ${relations(dated)} began, between ${from} and ${to}; the list by date says the same in words`,
  bar: (date: string, count: number) => `${date}: ${number(count)}`,
  byDate: 'List by date',
  undated: (count: number, all: number) => `${number(count)} of ${number(all)} without a date`,
  allDated: (all: number) => n(all, { one: '# relation, dated', other: '# relations, all dated' }),
  undatedGroup: (count: number) => `No date stated: ${number(count)}`,
  beforeAxis: (count: number) => `${number(count)} before`,
  group: {
    came: (count: number) => `${number(count)} joined`,
    cameUndated: (count: number) => `${number(count)} joined, day not stated`,
    went: (count: number) => `${number(count)} left`,
    stayed: (count: number) => `${number(count)} stayed`,
  },
  marks: { came: '+', cameUndated: '+', went: '−', stayed: '●' },
  changesTitle: 'Who joined, left and stayed',
  changesNone: 'Nobody joined and nobody left between the two days.',
  undatedWhat:
    'They are in the circle on the later day and its text or body did not exist on the earlier, but no claim says on which day they joined.',
  listAll: (count: number) => `List all ${number(count)}`,
  cameTo: (circle: string, count: number) => `${circle} ${number(count)}`,
  inCircles: (count: number) => n(count, { one: '# place in the circles', other: '# places in the circles' }),
  noEvents: 'The list of events could not be read.',
  madeHere: (party: string, circle: string) => `${party}, in ${circle}`,
};
