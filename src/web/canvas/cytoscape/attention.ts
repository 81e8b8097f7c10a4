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
 * What somebody attends to. A node that is pointed at, failing that where the keys stand, failing that what is
 * selected, is brought out with its lines and neighbours, and all else steps back. A line that is pointed at or
 * selected is brought out as well, but makes nothing step back: it has a halo, and is read among the others.
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
    const nodes = this.#nodesOf(scene);
    const lines = scene.edges.filter(({ id, selected }) => selected || id === this.#hovered);
    const kept = broughtOut(scene, [...nodes, ...lines.map(({ id }) => id)]);
    this.#steppingBack.apply(this.#options.graph, kept, {
      back: nodes.length > 0,
      rest: this.#moving,
      softly: animation !== undefined,
    });
    this.#moving = false;
  }

  /** Ids of the nodes of a scene that are attended to. */
  #nodesOf({ nodes }: Scene): string[] {
    const drawn = new Set(nodes.map(({ id }) => id));
    const looked = [this.#hovered, this.#focused].find((id) => id !== undefined && drawn.has(id));
    return looked === undefined ? nodes.filter(({ selected }) => selected).map(({ id }) => id) : [looked];
  }

  stop(): void {
    this.#steppingBack.stop();
  }
}
