import type { Scene } from '../../picture/scene.ts';
import { broughtOut } from '../emphasis.ts';
import type { Animation, DrawnGraph } from './drawn-graph.ts';
import { leaveToBrowser, PointerType } from './pointer.ts';
import { SteppingBack } from './stepping-back.ts';

interface AttentionOptions {
  /** The element that shows the drawing. */
  element: HTMLElement;
  graph: DrawnGraph;
}

/**
 * What somebody attends to: what is pointed at, failing that where the keys stand, failing that what is selected.
 * It is brought out with its lines and neighbours, and all else steps back.
 */
export class Attention {
  readonly #options: AttentionOptions;
  readonly #pointer: PointerType;
  readonly #steppingBack = new SteppingBack();
  #hovered: string | undefined;
  #focused: string | undefined;
  /** Whether the pointer has moved to something else, and may go on. */
  #moving = false;

  constructor(options: AttentionOptions) {
    this.#options = options;
    this.#pointer = new PointerType(options.element);
    leaveToBrowser(options.element);
  }

  /** Ids of the node or edge under the pointer, and of the node on which the keys stand. */
  get lookedAt(): readonly (string | undefined)[] {
    return [this.#hovered, this.#focused];
  }

  /** Whether the mouse that browsers tell of is a finger: it was nowhere before, and nobody moves it away. */
  get byTouch(): boolean {
    return this.#pointer.isTouch;
  }

  /** The pointer is over a node or an edge, or over nothing. */
  point(id: string | undefined): void {
    const { element, graph } = this.#options;
    for (const [one, pointed] of [
      [this.#hovered, false],
      [id, true],
    ] as const)
      if (one !== undefined) graph.cy.getElementById(one).data({ pointed });
    this.#moving = id !== this.#hovered;
    this.#hovered = id;
    element.style.cursor = id === undefined ? '' : 'pointer';
  }

  /**
   * The keys stand on a node, or on none.
   * @returns whether that is news
   */
  focus(id: string | undefined): boolean {
    const news = id !== this.#focused;
    this.#focused = id;
    return news;
  }

  /**
   * Bring out what is attended to in a scene.
   * @param animation without one everything changes at once, as soon as the pointer rests
   */
  show(scene: Scene, animation: Animation): void {
    const selected = [...scene.nodes, ...scene.edges].filter((one) => one.selected).map(({ id }) => id);
    const looked = this.#hovered ?? this.#focused;
    const kept = broughtOut(scene, looked === undefined ? selected : [looked]);
    this.#steppingBack.apply(this.#options.graph.cy, kept, {
      rest: this.#moving,
      softly: animation !== undefined,
    });
    this.#moving = false;
  }

  stop(): void {
    this.#steppingBack.stop();
  }
}
