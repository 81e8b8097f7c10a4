import type { Core, SingularElementReturnValue } from 'cytoscape';
import { STEPPED_BACK_OPACITY } from '../labels/legibility.ts';

/** How long the pointer rests before anything changes, and how long the change takes, in milliseconds. */
const REST = 80;
const DURATION = 120;

/** What is filtered has a level of its own, which its class gives it. */
const FADED = '.faded';

/**
 * Lets everything but what is brought out step back, and come to the front again: one level between whole and
 * faded. The level is a style of single elements, so classes of the scene come and go beside it.
 */
export class SteppingBack {
  /** Opacity of the elements that are not whole now. */
  #levels = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  /**
   * @param kept ids of what is brought out; undefined where nothing steps back
   * @param softly after a rest, and by degrees; otherwise at once
   */
  apply(cy: Core, kept: ReadonlySet<string> | undefined, softly: boolean): void {
    this.stop();
    if (!softly) return this.#draw(cy, (id) => targetOf(id, kept));
    const before = new Map(this.#levels);
    this.#timer = setTimeout(() => this.#run(cy, kept, before), REST);
  }

  /** Leave everything as it is now. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #run(cy: Core, kept: ReadonlySet<string> | undefined, before: ReadonlyMap<string, number>): void {
    const start = performance.now();
    const step = (): void => {
      this.#frame = undefined;
      if (cy.destroyed()) return;
      const done = Math.min(1, (performance.now() - start) / DURATION);
      this.#draw(cy, (id) => {
        const from = before.get(id) ?? 1;
        return from + (targetOf(id, kept) - from) * done;
      });
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    step();
  }

  #draw(cy: Core, levelOf: (id: string) => number): void {
    const levels = new Map<string, number>();
    cy.batch(() => {
      for (const element of cy.elements()) {
        const level = element.is(FADED) ? 1 : levelOf(element.id());
        if (level < 1) levels.set(element.id(), level);
        this.#show(element, level);
      }
    });
    this.#levels = levels;
  }

  #show(element: SingularElementReturnValue, level: number): void {
    if (level < 1) element.style('opacity', level);
    else if (this.#levels.has(element.id())) element.removeStyle('opacity');
  }
}

const targetOf = (id: string, kept: ReadonlySet<string> | undefined): number =>
  kept === undefined || kept.has(id) ? 1 : STEPPED_BACK_OPACITY;
