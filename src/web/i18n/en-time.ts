import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });

/** Texts about days: as of one, between two. */
export const time = {
  time: {
    region: 'Time',
    /** What is looked at, without a full stop. */
    asOf: (day: string) => `As of ${day}`,
    compared: (earlier: string, later: string) => `As of ${later}, compared with ${earlier}`,
    notOfTexts: 'Days concern relations: a text and its sources are shown whole',
    daysTitle: 'As of a day',
    daysWhat: 'Of every picture, table and matrix only what held on that day remains; the rest is dimmed.',
    close: 'Close',
    otherDay: 'Another day',
    everyDay: 'Every day',
    day: 'Day',
    earlierDay: 'Earlier day to compare with',
    handle: { A: 'A, the earlier day', B: 'B, the day of the page' },
    dayForm: 'Like 2024, 2024-05 or 2024-05-22',
    noDate: (text: string) =>
      `“${text}” is no date that can be used here. Write a year, a month or a day: 2024, 2024-05 or 2024-05-22.`,
    noSuchDay: (text: string) =>
      `There is no “${text}” in the calendar. Check the month and the day: 2024-05-22 is 22 May 2024.`,
    noDay: 'no day chosen, so all that is on record',
    play: 'Play',
    pause: 'Pause',
    stepLabel: 'What to play by',
    steps: { events: 'By events', months: 'By months' },
    compare: 'Compare',
    compareWhat: 'Compare with another day',
    uncompare: 'No comparison',
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
    /** What the signs on lines and entities of a picture mean. */
    inPicture: {
      heading: 'Between the two days',
      means: { came: 'came', went: 'went, and is dimmed' },
      what: 'The numbers count relations. An entity has the sign where all of its relations here came, or the last went.',
      none: 'Of what is in the picture nothing came and nothing went.',
      list: 'List what came and what went',
      lines: {
        came: (count: number) => n(count, { one: '# relation came', other: '# relations came' }),
        went: (count: number) => n(count, { one: '# relation went', other: '# relations went' }),
      },
      entities: {
        came: (count: number) => n(count, { one: '# entity came', other: '# entities came' }),
        went: (count: number) => n(count, { one: '# entity went', other: '# entities went' }),
      },
      entitiesWhat: {
        came: 'None of their relations in this picture held on the earlier day, and some hold on the later.',
        went: 'None of their relations in this picture hold on the later day, and some held on the earlier.',
      },
      signs: { came: 'came', went: 'went' },
    },
    inCircles: (count: number) =>
      n(count, { one: '# place in the circles', other: '# places in the circles' }),
    noEvents: 'The list of events could not be read.',
    madeHere: (party: string, circle: string) => `${party}, in ${circle}`,
  },
};
