import { drawnAround, drawnOf, stretchIn, type Drawn, type Stretch } from '../parts/seen/drawn-part.ts';
import { followSeen, type Box } from '../parts/seen/follow-seen.ts';
import { edgesOf, measuredIn, UNMEASURED, withMeasured } from './row-heights.ts';
import type { Row } from './rows.ts';

/** Tables with no more rows than this are drawn whole: the browser finds and prints all of them. */
const WHOLE = 200;

/** Which rows of a table are drawn: of a long one those in view and near it, on paper all of them. */
export class SeenRows {
  readonly #rows: () => readonly Row[];
  #stretch: Stretch = $state.raw([0, 40]);
  #printed = $state.raw(false);
  #heights = $state.raw(UNMEASURED);
  /** Names wrap at another place when the table has another width. */
  #width = 0;
  #see: (() => void) | undefined;
  readonly #edges = $derived.by(() => edgesOf(this.#rows(), this.#heights));
  readonly #seen: Stretch = $derived.by(() =>
    this.long && !this.#printed ? this.#stretch : [0, this.#rows().length],
  );

  constructor(rows: () => readonly Row[]) {
    this.#rows = rows;
  }

  get long(): boolean {
    return this.#rows().length > WHOLE;
  }

  /** The rows to draw, and how many after the last one are not; those at these places are always among them. */
  drawn(kept: readonly number[]): { drawn: readonly Drawn[]; rest: number } {
    return drawnOf(this.#rows().length, this.#seen, kept);
  }

  /** How high so many rows before one are that are not drawn, in pixels. */
  heightBefore(at: number, skipped: number): number {
    return (this.#edges[at] ?? 0) - (this.#edges[at - skipped] ?? 0);
  }

  /** Follow the element that holds the rows; hands back how to stop. */
  follow(body: HTMLElement): () => void {
    const { see, stop } = followSeen(body, {
      look: (box) => this.#look(body, box),
      print: (printed) => void (this.#printed = printed),
    });
    this.#see = see;
    return stop;
  }

  /** Look again what is seen, after other rows were drawn. */
  again(): void {
    this.#see?.();
  }

  #look(body: HTMLElement, box: Box): void {
    this.#measure(body);
    const { top } = body.getBoundingClientRect();
    const seen = stretchIn(this.#edges, [box.top - top, box.bottom - top]);
    this.#stretch = drawnAround(this.#stretch, seen, this.#rows().length);
  }

  #measure(body: HTMLElement): void {
    if (this.#width !== body.clientWidth) this.#heights = UNMEASURED;
    this.#width = body.clientWidth;
    this.#heights = withMeasured(this.#heights, measuredIn(body, this.#rows()));
  }
}
