import type { Core } from 'cytoscape';
import { STEPPED_BACK_OPACITY } from '../labels/legibility.ts';
import { FADED, type DrawnGraph } from './drawn-graph.ts';

/** How long the pointer rests before anything changes, and how long the change takes, in milliseconds. */
const REST = 80;
const DURATION = 120;

const NOBODY: ReadonlySet<string> = new Set();

/** How a change comes about. */
interface Manner {
  /** Whether all else steps back: without it, what is brought out is so among the others. */
  back: boolean;
  /** Only once the pointer rests: whoever passes by changes nothing. */
  rest: boolean;
  /** By degrees; otherwise at once. */
  softly: boolean;
}

type Graph = Pick<DrawnGraph, 'cy' | 'setOpacity'>;

/** How far back everything stands: one level for all, and by their ids the few that have one of their own. */
interface Levels {
  shared: number;
  own: ReadonlyMap<string, number>;
}

const between = (from: number, to: number, done: number): number => from + (to - from) * done;

/**
 * Lets everything but what is brought out step back, and come to the front again: one level between whole and
 * faded. All share it but those that are brought out or were so before: to tell each of some thousand elements would
 * hold up the page. Classes of the scene come and go beside it.
 */
export class SteppingBack {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #now: Levels = { shared: 1, own: new Map() };

  /** @param kept ids of what is brought out; undefined where nothing is */
  apply(graph: Graph, kept: ReadonlySet<string> | undefined, { back, rest, softly }: Manner): void {
    this.stop();
    const { cy } = graph;
    const inFront = back && kept ? kept : NOBODY;
    const shared = inFront.size > 0 ? STEPPED_BACK_OPACITY : 1;
    const begin = (): void => {
      bringOut(cy, kept);
      const before = this.#now;
      const ids = [...new Set([...before.own.keys(), ...inFront])];
      const at = (done: number): Levels => ({
        shared: between(before.shared, shared, done),
        own: new Map(
          ids.map((id) => [
            id,
            between(before.own.get(id) ?? before.shared, inFront.has(id) ? 1 : shared, done),
          ]),
        ),
      });
      if (softly) this.#run(graph, at);
      else this.#draw(graph, at(1));
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

  #run(graph: Graph, at: (done: number) => Levels): void {
    const start = performance.now();
    const step = (): void => {
      this.#frame = undefined;
      if (graph.cy.destroyed()) return;
      const done = Math.min(1, (performance.now() - start) / DURATION);
      this.#draw(graph, at(done));
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    step();
  }

  #draw(graph: Graph, { shared, own }: Levels): void {
    const { cy } = graph;
    const left = new Map<string, number>();
    graph.setOpacity(shared);
    cy.batch(() => {
      for (const [id, level] of own) {
        const element = cy.getElementById(id);
        if (level === shared || element.hasClass(FADED)) element.removeStyle('opacity');
        else element.style('opacity', level);
        if (level !== shared) left.set(id, level);
      }
    });
    this.#now = { shared, own: left };
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
