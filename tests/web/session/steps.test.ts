import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/graph/view.ts';
import { NO_STEPS, stepping, turning, type Steps } from '../../../src/web/session/steps.ts';
import { viewOf } from '../../links.ts';

const view = (...shown: string[]): View => viewOf({ shown });
const undoing = (steps: Steps, now: View) => turning(steps, now, -1);
const redoing = (steps: Steps, now: View) => turning(steps, now, 1);

describe('the steps of a visit', () => {
  it('go back one by one and forward again', () => {
    const steps = stepping(stepping(NO_STEPS, view()), view('a:x'));
    const back = undoing(steps, view('a:x', 'a:y'));
    expect(back?.view).toEqual(view('a:x'));
    const further = back && undoing(back.steps, back.view);
    expect(further?.view).toEqual(view());
    const forward = further && redoing(further.steps, further.view);
    expect(forward?.view).toEqual(view('a:x'));
    expect(forward && redoing(forward.steps, forward.view)?.view).toEqual(view('a:x', 'a:y'));
  });

  it('end at both ends', () => {
    expect(undoing(NO_STEPS, view())).toBeUndefined();
    expect(redoing(NO_STEPS, view())).toBeUndefined();
  });

  it('forget what was taken back when another one is taken', () => {
    const back = undoing(stepping(NO_STEPS, view()), view('a:x'));
    expect(back && redoing(stepping(back.steps, back.view), view('a:z'))).toBeUndefined();
  });
});
