import { counter } from './numbers.ts';

const n = counter('en-GB');

/** Texts about days that every page has: as of one, between two. */
export const time = {
  time: {
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
    uncompare: 'No comparison',
    dayForm: 'Like 2024, 2024-05 or 2024-05-22',
    noDate: (text: string) =>
      `“${text}” is no date that can be used here. Write a year, a month or a day: 2024, 2024-05 or 2024-05-22.`,
    noSuchDay: (text: string) =>
      `There is no “${text}” in the calendar. Check the month and the day: 2024-05-22 is 22 May 2024.`,
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
  },
};
