import { counter } from './numbers.ts';

const n = counter('en-GB');

/** Texts of the guided tour. */
export const tour = {
  tour: {
    region: (title: string) => `Tour: ${title}`,
    at: (step: number, all: number) => `Step ${n(step, { other: '#' })} of ${n(all, { other: '#' })}`,
    card: (steps: number) => n(steps, { one: 'Tour of one step', other: 'Tour of # steps' }),
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    finish: 'Search for yourself',
  },
};
