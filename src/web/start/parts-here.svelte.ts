/** Milliseconds after which what the page shows waits for nothing more that is on its way. */
const PATIENCE = 3000;

/**
 * Which parts of the start page are here. Suggestions, sentences and the tour come one after the other, and each would
 * push away what is read below it: so all of them are shown at once.
 */
export class PartsHere {
  suggestions = $state.raw(false);
  sentences = $state.raw(false);
  stories = $state.raw(false);
  #late = $state.raw(false);

  get all(): boolean {
    return this.#late || (this.suggestions && this.sentences && this.stories);
  }

  /** Begin to lose patience; what it returns ends that. */
  wait = (): (() => void) => {
    const timer = setTimeout(() => (this.#late = true), PATIENCE);
    return () => clearTimeout(timer);
  };
}
