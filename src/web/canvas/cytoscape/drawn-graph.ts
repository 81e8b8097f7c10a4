import type { Core, EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { Scene } from '../../explorer/scene.ts';
import { edgeElement, nodeElement } from './elements.ts';
import type { Point } from '../geometry.ts';
import { listen, openStage, type Inked, type StageEvents } from './instance.ts';
import { styleOf } from './style.ts';
import { TOKENS } from '../tokens.ts';

/** Above this many nodes lines are left out while the picture is moved, and nothing moves for show. */
export const LARGE = 500;

export interface BoardParts extends Inked {
  /** Element to draw in; without one nothing is drawn, everything else works. */
  host: HTMLElement | undefined;
  events: StageEvents;
  /** Called after every frame that cytoscape has drawn. */
  drawn: () => void;
}

/** The elements of one cytoscape, kept equal to a scene. Scenes are copied from, never handed over. */
export class Board {
  readonly #parts: BoardParts;
  #cy: Core;
  #large = false;
  #hidden = false;
  #theme: Scene['theme'] | undefined;

  constructor(parts: BoardParts) {
    this.#parts = parts;
    this.#cy = this.#open();
  }

  get cy(): Core {
    return this.#cy;
  }

  get hidden(): boolean {
    return this.#hidden;
  }

  /** Show nothing of it, while something else stands in. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    if (this.#parts.host) this.#parts.host.style.visibility = hidden ? 'hidden' : '';
  }

  get headless(): boolean {
    return this.#parts.host === undefined;
  }

  #open(): Core {
    const { host, events, drawn } = this.#parts;
    const cy = openStage(host, this.#large);
    listen(cy, events, this.#parts);
    cy.on('render', drawn);
    return cy;
  }

  /** The places of all nodes, copied. */
  places(): Map<string, Point> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  has(id: string): boolean {
    return this.#cy.getElementById(id).nonempty();
  }

  /** Make what is drawn already like the scene; gives the places of the nodes that left. */
  update(scene: Scene): Map<string, Point> {
    const before = this.places();
    this.#resize(scene, before);
    this.#dress(scene.theme);
    this.#cy.batch(() => {
      this.#drop(scene);
      for (const node of scene.nodes) this.#refresh(nodeElement(node, { x: 0, y: 0 }));
      for (const edge of scene.edges) this.#refresh(edgeElement(edge));
    });
    for (const { id } of scene.nodes) before.delete(id);
    return before;
  }

  /** Add what is missing: nodes that `places` knows, and lines both of whose ends are drawn. */
  add(scene: Scene, places: ReadonlyMap<string, Point>): void {
    this.#cy.batch(() => {
      for (const node of scene.nodes) {
        const at = places.get(node.id);
        if (at && !this.has(node.id)) this.#cy.add(nodeElement(node, at));
      }
      for (const edge of scene.edges) {
        if (this.has(edge.from) && this.has(edge.to) && !this.has(edge.id)) this.#cy.add(edgeElement(edge));
      }
    });
  }

  /** Bring nodes to other places, at once or in a motion. */
  move(
    places: ReadonlyMap<string, Point>,
    motion: { readonly duration: number; readonly easing: 'ease-out' } | undefined,
  ): void {
    this.#cy.batch(() => {
      for (const [id, at] of places) {
        const node = this.#cy.getElementById(id);
        if (node.empty()) continue;
        const { x, y } = node.position();
        if (x === at.x && y === at.y && !node.animated()) continue;
        if (motion) node.stop().animate({ position: { ...at } }, motion);
        else node.position({ ...at });
      }
    });
  }

  #drop(scene: Scene): void {
    const nodes = new Set(scene.nodes.map((node) => node.id));
    const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
    const gone = this.#cy.nodes().filter((node) => !nodes.has(node.id()));
    // A line is the same line only between the same ends.
    const loose = this.#cy.edges().filter((drawn) => {
      const edge = edges.get(drawn.id());
      return !edge || edge.from !== drawn.source().id() || edge.to !== drawn.target().id();
    });
    gone.union(loose).remove();
  }

  /** Everything but the place, which is the canvas' own. */
  #refresh({ data, classes }: NodeDefinition | EdgeDefinition): void {
    const drawn = this.#cy.getElementById(String(data.id));
    if (drawn.empty()) return;
    drawn.data(data);
    drawn.classes(classes ?? []);
  }

  #dress(theme: Scene['theme']): void {
    if (this.#theme === theme) return;
    this.#theme = theme;
    this.#cy.style(styleOf(TOKENS[theme]));
  }

  /** Cytoscape takes this choice only when it is made: a new one goes on where the old one was. */
  #resize(scene: Scene, places: ReadonlyMap<string, Point>): void {
    const large = scene.nodes.length > LARGE;
    if (large === this.#large) return;
    const view = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    this.#cy.destroy();
    this.#large = large;
    this.#theme = undefined;
    this.#cy = this.#open();
    this.#cy.viewport(view);
    this.add(scene, places);
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
