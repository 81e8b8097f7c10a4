import type { Core, EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { Scene } from '../../picture/scene.ts';
import { isDense } from '../density.ts';
import { selectedEnds } from '../emphasis.ts';
import type { Bend, EdgeRoutes } from '../edges/edge-curve.ts';
import type { NodePositions, Point } from '../geometry.ts';
import type { HitTests } from '../labels/hit-tests.ts';
import type { LoopShapes } from '../loops/place-loops.ts';
import { TOKENS, type Tokens } from '../tokens.ts';
import { edgeElement, loopData, nodeElement } from './elements.ts';
import { listenForInput, type InputEvents } from './input.ts';
import { createInstance, leaveEdgesOut, setSharedOpacity } from './instance.ts';
import { farAway, LARGE_GRAPH, workOutStyles } from './meanwhile.ts';
import { BENT, straightenUndrawn } from './straightened.ts';
import { styleSheet } from './style.ts';

const STRAIGHT: readonly Bend[] = [];

/** Class of what is filtered, which has an opacity of its own. */
export const FADED = 'faded';

/** How nodes get from one position to another. */
export const ANIMATION = { duration: 320, easing: 'ease-out' } as const;
/** Without an animation, things are at once where they belong. */
export type Animation = typeof ANIMATION | undefined;

export interface DrawnGraphOptions extends HitTests {
  /** Element to draw in; without one nothing is drawn, and everything else works. */
  host: HTMLElement | undefined;
  events: InputEvents;
  /** The colours of a theme, where they are not those of the design. */
  tokens?: (theme: Scene['theme']) => Tokens;
  /** Called after every frame that cytoscape has drawn. */
  onFrame: () => void;
}

/**
 * The nodes and edges of a scene as elements of one cytoscape, kept in step with it. A scene is copied
 * from, never handed to cytoscape, which would write to it.
 */
export class DrawnGraph {
  readonly #options: DrawnGraphOptions;
  readonly #cy: Core;
  #hidden = false;
  /** Whether what is drawn has no places yet. */
  #waiting = false;
  #opacity = 1;
  #tokens: Tokens | undefined;
  #loops: LoopShapes = new Map();

  constructor(options: DrawnGraphOptions) {
    this.#options = options;
    this.#cy = this.#open();
  }

  get cy(): Core {
    return this.#cy;
  }

  get hidden(): boolean {
    return this.#hidden || this.#waiting;
  }

  /** Whether nodes have been added that have no places yet. */
  get waiting(): boolean {
    return this.#waiting;
  }

  get headless(): boolean {
    return this.#options.host === undefined;
  }

  /** How nodes of a scene get to other positions: a large drawing, and one that nobody sees, does not move. */
  animationOf({ reducedMotion, nodes }: Scene): Animation {
    return reducedMotion || this.headless || nodes.length > LARGE_GRAPH ? undefined : ANIMATION;
  }

  /** Make the graph invisible, while a preview is painted in its place. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    if (this.#options.host) this.#options.host.style.visibility = this.hidden ? 'hidden' : '';
  }

  #open(): Core {
    const { host, events, onFrame } = this.#options;
    const cy = createInstance(host);
    listenForInput(cy, events, this.#options);
    cy.on('render', () => {
      straightenUndrawn(this.#cy);
      onFrame();
    });
    return cy;
  }

  /** Positions of all nodes, copied. */
  positions(): Map<string, Point> {
    if (this.#waiting) return new Map();
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  has(id: string): boolean {
    return this.#cy.getElementById(id).nonempty();
  }

  /**
   * Remove what the scene lacks, and change what it shows otherwise; nothing is added or moved.
   * @returns the last positions of the nodes that were removed
   */
  update(scene: Scene): Map<string, Point> {
    const before = this.positions();
    leaveEdgesOut(this.#cy, scene.nodes.length > LARGE_GRAPH);
    this.dress(scene.theme);
    const ends = selectedEnds(scene);
    this.#cy.batch(() => {
      this.#removeMissing(scene);
      for (const node of scene.nodes)
        this.#refresh(nodeElement(node, { x: 0, y: 0 }, { atSelected: ends.has(node.id) }));
      const resting = isDense(scene);
      for (const edge of scene.edges) this.#refresh(edgeElement(edge, { resting }));
    });
    for (const { id } of scene.nodes) before.delete(id);
    return before;
  }

  /**
   * Add what is missing: nodes that have a position, and edges both of whose ends are drawn.
   * @param origins where nodes begin their way to their position, if they do not begin there
   */
  add(scene: Scene, positions: NodePositions, origins: NodePositions = new Map()): void {
    const resting = isDense(scene);
    const ends = selectedEnds(scene);
    this.#cy.batch(() => {
      for (const node of scene.nodes) {
        const at = positions.get(node.id);
        const drawing = { atSelected: ends.has(node.id) };
        if (at && !this.has(node.id)) this.#cy.add(nodeElement(node, origins.get(node.id) ?? at, drawing));
      }
      for (const edge of scene.edges) {
        if (this.has(edge.from) && this.has(edge.to) && !this.has(edge.id))
          this.#cy.add(edgeElement(edge, { shape: this.#loops.get(edge.id), resting }));
      }
    });
  }

  /**
   * Add all of a scene to a graph that is empty so far, out of sight: what cytoscape works out of styles takes as long
   * as some layouts do, and is done while one runs.
   */
  addUnplaced(scene: Scene): void {
    this.endWaiting();
    this.#waiting = true;
    this.hide(this.#hidden);
    this.add(scene, farAway(scene));
    workOutStyles(this.#cy);
    // It draws nothing in a batch: frames that nobody sees would hold up the layout.
    this.#cy.startBatch();
  }

  /** What was added without places is about to have them. */
  endWaiting(): void {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#cy.endBatch();
    this.hide(this.#hidden);
  }

  /** Move nodes to other positions; those that are not drawn are ignored. */
  move(positions: NodePositions, animation: Animation): void {
    this.#cy.batch(() => {
      for (const [id, at] of positions) {
        const node = this.#cy.getElementById(id);
        if (node.empty()) continue;
        const { x, y } = node.position();
        if (x === at.x && y === at.y && !node.animated()) continue;
        if (animation) node.stop().animate({ position: { ...at } }, animation);
        else node.position({ ...at });
      }
    });
  }

  /** Bend edges by their routes; those without one become straight. */
  bend(routes: EdgeRoutes): void {
    this.#cy.batch(() => {
      for (const edge of this.#cy.edges()) {
        const bends = routes.get(edge.id()) ?? STRAIGHT;
        const isBent = edge.hasClass(BENT);
        // Cytoscape works out the style anew of whatever it is told, even where that is nothing new.
        if (bends.length === 0 ? !isBent : isBent && edge.scratch(BENT) === bends) continue;
        edge.scratch(BENT, bends);
        // Cytoscape draws the other way around where we count to the right of the way.
        edge.data({ along: bends.map(({ along }) => along), aside: bends.map(({ aside }) => aside) });
        edge.toggleClass(BENT, bends.length > 0);
      }
    });
  }

  /** Draw loops in these shapes, those that are there and those that will be added. */
  shapeLoops(loops: LoopShapes): void {
    this.#loops = loops;
    this.#cy.batch(() => {
      for (const [id, shape] of loops) this.#cy.getElementById(id).data(loopData(shape));
    });
  }

  #removeMissing(scene: Scene): void {
    const nodes = new Set(scene.nodes.map((node) => node.id));
    const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
    const gone = this.#cy.nodes().filter((node) => !nodes.has(node.id()));
    // Cytoscape cannot give an edge other ends: one whose ends have changed is removed and added again.
    const loose = this.#cy.edges().filter((drawn) => {
      const edge = edges.get(drawn.id());
      return !edge || edge.from !== drawn.source().id() || edge.to !== drawn.target().id();
    });
    gone.union(loose).remove();
  }

  /**
   * Changes everything but the position, which the layout decides. What is as it should be is not told so again:
   * cytoscape would work out its style anew, and of a large picture a choice changes little.
   */
  #refresh({ data, classes = [] }: NodeDefinition | EdgeDefinition): void {
    const drawn = this.#cy.getElementById(String(data.id));
    if (drawn.empty()) return;
    const now = drawn.data() as Readonly<Record<string, unknown>>;
    if (Object.entries(data).some(([key, value]) => now[key] !== value)) drawn.data(data);
    const wanted = [...classes, ...(drawn.hasClass(BENT) ? [BENT] : [])];
    const worn = new Set(drawn.classes());
    if (worn.size !== wanted.length || wanted.some((one) => !worn.has(one))) drawn.classes(wanted);
  }

  /** Draw everything in the colours of a theme as they are now. */
  dress(theme: Scene['theme']): void {
    const tokens = this.#options.tokens?.(theme) ?? TOKENS[theme];
    if (this.#tokens === tokens) return;
    this.#tokens = tokens;
    this.#cy.style(styleSheet(tokens));
    setSharedOpacity(this.#cy, this.#opacity);
  }

  /** Draw everything at an opacity but what is faded, and what has one of its own. */
  setOpacity(opacity: number): void {
    if (this.#opacity !== opacity) setSharedOpacity(this.#cy, opacity);
    this.#opacity = opacity;
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
