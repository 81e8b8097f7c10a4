import type { Scene } from '../../explorer/scene.ts';
import { Board, LARGE } from './drawn-graph.ts';
import { Camera, MOTION, roomOf, type Motion } from './camera.ts';
import type { Point } from '../geometry.ts';
import { Ink } from '../paint/overlay-canvas.ts';
import { jobOf, newPlaces, obstaclesOf } from '../layouts/input-from-scene.ts';
import { workerRunner, type LayoutRunner } from '../layouts/layout-runner.ts';
import { Lettering } from '../labels/labelling.ts';
import { pictureOf } from './overlay-content.ts';
import { isStill, recalled, type Recalled } from '../fixed-positions.ts';
import type { StageEvents } from './instance.ts';
import { TOKENS } from '../tokens.ts';
import { ownWheel } from '../wheel-zoom.ts';

export type Positions = Readonly<Record<string, Point>>;

/** What happens in the picture; places are in pixels of the model. */
export interface CanvasEvents
  extends Pick<StageEvents, 'select' | 'open'>, Partial<Pick<StageEvents, 'hover' | 'moved' | 'badge'>> {
  /** Everything that is drawn has found its place. */
  settled?: (positions: Positions) => void;
  /** Drawn anew: what is laid over the picture has to follow. */
  frame?: () => void;
}

const BLANK: Scene = {
  nodes: [],
  edges: [],
  theme: 'light',
  lang: 'en',
  reducedMotion: false,
  layout: 'force',
};
type Places = ReadonlyMap<string, Point>;

/** What tests put in place of the worker and of the screen. */
export interface CanvasParts {
  runner?: LayoutRunner;
  headless?: boolean;
}

function layer(parent: HTMLElement, position: 'relative' | 'absolute'): HTMLElement {
  const element = parent.ownerDocument.createElement('div');
  Object.assign(element.style, { position, inset: '0', width: '100%', height: '100%', overflow: 'hidden' });
  parent.append(element);
  return element;
}

/**
 * The picture. It owns one cytoscape, draws whatever scene it is given and tells what the person
 * does in it. Scenes are read only.
 */
export class Canvas {
  readonly #frame: HTMLElement;
  readonly #ink: Ink;
  readonly #lettering: Lettering;
  readonly #runner: LayoutRunner;
  readonly #board: Board;
  readonly #camera: Camera;
  readonly #events: CanvasEvents;
  #scene = BLANK;
  #turn = 0;
  #hovered: string | undefined;
  /** Where everybody stands, or will when a motion is over. */
  #places: Places = new Map();
  /** Where nodes stood when they left: who comes back, comes back there. */
  readonly #left = new Map<string, Point>();
  /** Whether the screen shows a picture already, so that a motion from there makes sense. */
  #framed = false;

  constructor(container: HTMLElement, events: CanvasEvents, parts: CanvasParts = {}) {
    this.#events = events;
    this.#frame = layer(container, 'relative');
    const host = parts.headless ? undefined : layer(this.#frame, 'absolute');
    this.#runner = parts.runner ?? workerRunner();
    this.#ink = new Ink(this.#frame);
    this.#lettering = new Lettering(this.#ink.context, () => roomOf(this.#frame));
    this.#board = new Board({
      host,
      events: this.#heard(),
      labelAt: (at) => this.#lettering.at(at, this.#board.cy.zoom()),
      badgeAt: (at) => this.#lettering.badgeAt(at, this.#board.cy.zoom()),
      drawn: () => {
        this.#paint();
        events.frame?.();
      },
    });
    this.#camera = new Camera({ frame: this.#frame, board: this.#board, lettering: this.#lettering });
    if (host) ownWheel(host, (factor, at) => this.#camera.zoom(factor, at));
    // A font that arrives later has other widths; it is asked for by the first text that is set in it.
    this.#frame.ownerDocument.fonts?.addEventListener('loadingdone', this.#remeasured);
  }

  /**
   * Draw a scene. What is drawn already keeps its place exactly, or goes where the scene says; nodes that
   * come new are laid out in a worker, beside their neighbours where some are drawn. Where the scene has let
   * go of places, or asks for another layout, it is laid out anew around those it still gives; so is
   * a `whole` network most of which comes new. Resolves when all of it is drawn, or when a
   * newer scene took its turn. Rejects with `unavailable` where the layout cannot run.
   */
  async draw(scene: Scene, { whole = false } = {}): Promise<void> {
    const before = this.#scene;
    this.#scene = scene;
    // The places that it told come back as those of the scene.
    if (isStill(before, scene, this.#places)) return;
    const turn = ++this.#turn;
    this.#runner.drop();
    this.#board.hide(false);
    const gone = this.#board.update(scene);
    for (const [id, at] of gone) this.#left.set(id, at);
    this.#places = new Map([...this.#places].filter(([id]) => !gone.has(id)));
    this.#framed &&= this.#places.size > 0;
    const memory = { before, stayed: this.#places, left: this.#left };
    return this.#fill(turn, recalled(scene, memory, whole));
  }

  /** Find the places that are missing, and draw all there is. */
  async #fill(turn: number, { places: known, anew }: Recalled): Promise<void> {
    const missing = this.#scene.nodes.some((node) => !known.has(node.id));
    // Nobody waits for a layout who has a place; for another picture everybody waits where they are.
    if (missing) this.#stand(anew ? this.#places : new Map([...this.#places, ...known]));
    const places = missing ? await this.#layOut(turn, { places: known, anew }) : known;
    if (turn !== this.#turn || !places) return;
    this.#board.hide(false);
    if (anew) this.#lettering.forget();
    this.#stand(places);
    this.#board.add(this.#scene, places);
    if (!this.#framed || (anew && missing)) this.fit(this.#framed);
    this.#framed = places.size > 0;
    this.#paint();
    this.#events.settled?.(this.positions());
  }

  /** Show the whole picture in the middle, no larger than drawn. */
  fit(animate = true): void {
    this.#camera.fit(animate ? this.#motion() : undefined);
  }

  /** Zoom about the middle of the picture: 1.25 is a quarter larger. */
  zoomBy(factor: number): void {
    this.#camera.zoom(factor);
  }

  /** The places of all nodes that are drawn, in model pixels. */
  positions(): Positions {
    return Object.fromEntries([...this.#places].filter(([id]) => this.#board.has(id)));
  }

  /** Where a node that is drawn stands now in the container, in CSS pixels, and how far it reaches. */
  screenOf(id: string): (Point & { radius: number }) | undefined {
    return this.#camera.screenOf(id);
  }

  /** Bring a node into view if it stands outside of it. */
  reveal(id: string): void {
    const at = this.#places.get(id);
    if (at) this.#camera.reveal(at, this.#motion());
  }

  /** To be called when the container has another size; nothing in the picture moves. */
  resize(): void {
    this.#board.cy.resize();
    this.#paint();
  }

  destroy(): void {
    this.#frame.ownerDocument.fonts?.removeEventListener('loadingdone', this.#remeasured);
    this.#turn++;
    this.#runner.stop();
    this.#board.destroy();
    this.#frame.remove();
  }

  #motion(): Motion {
    const still = this.#scene.reducedMotion || this.#board.headless || this.#scene.nodes.length > LARGE;
    return still ? undefined : MOTION;
  }

  async #layOut(turn: number, { places, anew }: Recalled): Promise<Places | undefined> {
    const job = jobOf(this.#scene, places, { lettering: this.#lettering, room: this.#camera.room, anew });
    const all = (placement: Float32Array): Places => new Map([...places, ...newPlaces(job, placement)]);
    const partial = (placement: Float32Array): void => {
      if (turn === this.#turn) this.#pass(all(placement));
    };
    const placement = await this.#runner.run(job, { layout: this.#scene.layout, partial });
    return placement && all(placement);
  }

  /** Places on the way to the last ones: a sketch is quickly drawn, and cytoscape waits. */
  #pass(places: Places): void {
    this.#board.hide(true);
    const viewport = { ...this.#camera.viewOf(places.values()), ...this.#camera.room };
    this.#ink.sketch({ scene: this.#scene, places }, { tokens: TOKENS[this.#scene.theme], viewport });
  }

  /** Whoever is drawn goes to where they stand from now on. */
  #stand(places: Places): void {
    this.#places = places;
    this.#board.move(places, this.#motion());
    this.#letter();
  }

  readonly #remeasured = (): void => {
    this.#lettering.remeasure();
    this.#letter();
  };

  #letter(): void {
    this.#lettering.set(this.#scene, this.#places, obstaclesOf(this.#scene, this.#places));
    this.#paint();
  }

  #paint(): void {
    const { cy, headless } = this.#board;
    if (headless || this.#board.hidden || !this.#ink.context) return;
    const tokens = TOKENS[this.#scene.theme];
    const sources = { cy, scene: this.#scene, lettering: this.#lettering, tokens, hovered: this.#hovered };
    this.#ink.paint(pictureOf(sources), { tokens, viewport: { ...this.#camera.view, ...this.#camera.room } });
  }

  /** What is done on the stage, with what the canvas itself makes of it first. */
  #heard(): StageEvents {
    const events = this.#events;
    return {
      select: events.select,
      open: events.open,
      badge: (id) => events.badge?.(id),
      hover: (what) => {
        this.#hovered = what?.id;
        this.#frame.style.cursor = what ? 'pointer' : '';
        this.#paint();
        events.hover?.(what);
      },
      moved: (id, to) => {
        this.#places = new Map([...this.#places, [id, to]]);
        this.#letter();
        events.moved?.(id, to);
      },
    };
  }
}
