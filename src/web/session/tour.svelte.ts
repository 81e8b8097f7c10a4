import type { Slide, Story } from '../../graph/model.ts';
import { slideView } from '../../graph/stories/slide-view.ts';
import type { Session } from './session.svelte.ts';

/**
 * A guided tour while it is taken: at each step the page is as the step has it, and everything on it can be pressed.
 * It is no part of the view: the steps are in the undo line, and a copied link shows the page without the tour.
 */
export class Tour {
  readonly #session: Session;
  story: Story | undefined = $state.raw();
  /** Counted from 1. */
  at = $state.raw(1);

  constructor(session: Session) {
    this.#session = session;
  }

  readonly step: Slide | undefined = $derived.by(() => this.story?.slides[this.at - 1]);

  /** What the step has selected by itself. */
  readonly selects: string | undefined = $derived.by(() => this.step && slideView(this.step, 'en').selected);

  begin = (story: Story): Promise<void> => this.#go(story, 1);

  /** So many steps on, or back; nothing before the first and after the last. */
  turn = (by: number): Promise<void> => {
    const to = this.at + by;
    const there = this.story?.slides[to - 1] !== undefined;
    return this.story && there ? this.#go(this.story, to) : Promise.resolve();
  };

  /** What stands on the page stays. */
  end = (): void => {
    // A step that is still being read would come all the same.
    if (this.story) this.#session.callOff();
    this.story = undefined;
  };

  #go(story: Story, at: number): Promise<void> {
    const step = story.slides[at - 1];
    if (!step) return Promise.resolve();
    this.story = story;
    this.at = at;
    return this.#session.run(
      () => this.#go(story, at),
      (signal) => this.#session.show((now) => slideView(step, now.lang), signal),
    );
  }
}
