import type { Core, SingularElementReturnValue } from 'cytoscape';
import { STEPPED_BACK_OPACITY } from '../labels/legibility.ts';

/** How long the pointer rests before anything changes, and how long the change takes, in milliseconds. */
const REST = 80;
const DURATION = 120;

/** What is filtered has a level of its own, which its class gives it. */
const FADED = '.faded';
/** Where an element keeps its level; an element that is drawn anew has none. */
const LEVEL = 'steppedBack';

/** How a change comes about. */
interface Manner {
  /** Whether all else steps back: without it, what is brought out is so among the others. */
  back: boolean;
  /** Only once the pointer rests: whoever passes by changes nothing. */
  rest: boolean;
  /** By degrees; otherwise at once. */
  softly: boolean;
}

const levelOf = (element: SingularElementReturnValue): number => Number(element.scratch(LEVEL) ?? 1);

/**
 * Lets everything but what is brought out step back, and come to the front again: one level between whole and
 * faded. The level is a style of single elements, so classes of the scene come and go beside it.
 */
export class SteppingBack {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  /** @param kept ids of what is brought out; undefined where nothing is */
  apply(cy: Core, kept: ReadonlySet<string> | undefined, { back, rest, softly }: Manner): void {
    this.stop();
    const target = (element: SingularElementReturnValue): number =>
      !back || kept === undefined || kept.has(element.id()) || element.is(FADED) ? 1 : STEPPED_BACK_OPACITY;
    const begin = (): void => {
      bringOut(cy, kept);
      if (softly) this.#run(cy, target);
      else draw(cy, target);
    };
    if (rest) this.#timer = setTimeout(() => cy.destroyed() || begin(), REST);
    else begin();
  }

  /** Leave everything as it is now. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #run(cy: Core, target: (element: SingularElementReturnValue) => number): void {
    const start = performance.now();
    const before = new Map<string, number>();
    for (const element of cy.elements()) before.set(element.id(), levelOf(element));
    const step = (): void => {
      this.#frame = undefined;
      if (cy.destroyed()) return;
      const done = Math.min(1, (performance.now() - start) / DURATION);
      draw(cy, (element) => {
        const from = before.get(element.id()) ?? 1;
        return from + (target(element) - from) * done;
      });
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    step();
  }
}

/** Lines that are brought out do not rest, however many there are. */
function bringOut(cy: Core, kept: ReadonlySet<string> | undefined): void {
  cy.batch(() => {
    for (const edge of cy.edges()) {
      const broughtOut = kept?.has(edge.id()) === true;
      if (broughtOut !== (edge.data('broughtOut') === true)) edge.data({ broughtOut });
    }
  });
}

/** Draw every element at its level; one that has it already is left alone, for there may be many. */
function draw(cy: Core, target: (element: SingularElementReturnValue) => number): void {
  cy.batch(() => {
    for (const element of cy.elements()) {
      const level = target(element);
      if (level === levelOf(element)) continue;
      element.scratch(LEVEL, level);
      if (level < 1) element.style('opacity', level);
      else element.removeStyle('opacity');
    }
  });
}
