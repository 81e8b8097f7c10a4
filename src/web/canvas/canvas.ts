import type { Scene } from '../explorer/scene.ts';
import { Board } from './board.ts';
import type { Point } from './geometry.ts';
import { Ink } from './ink.ts';
import { jobOf, newPlaces, obstaclesOf, recalled } from './job.ts';
import { LAYOUTS } from './layouts/index.ts';
import { workerRunner, type LayoutRunner } from './layouts/runner.ts';
import { Lettering } from './lettering.ts';
import { pictureOf } from './picture.ts';
import type { CanvasEvents } from './stage.ts';
import { TOKENS } from './tokens.ts';
import { fitting, ROOM } from './viewport.ts';
import { ownWheel } from './wheel.ts';

export type { CanvasEvents } from './stage.ts';

export type Positions = Record<string, Point>;

const MOTION = { duration: 320, easing: 'ease-out' } as const;
const BLANK: Scene = { nodes: [], edges: [], theme: 'light', lang: 'en', reducedMotion: false };

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
  #scene = BLANK;
  #turn = 0;
  #hovered: string | undefined;
  /** Places that were asked for before their nodes are drawn. */
  readonly #wished = new Map<string, Point>();
  /** Where nodes stood when they left: who comes back, comes back there. */
  readonly #left = new Map<string, Point>();

  constructor(container: HTMLElement, events: CanvasEvents, parts: CanvasParts = {}) {
    this.#frame = layer(container, 'relative');
    const host = parts.headless ? undefined : layer(this.#frame, 'absolute');
    if (host) ownWheel(host, (factor, at) => this.#zoom(factor, at));
    this.#runner = parts.runner ?? workerRunner(LAYOUTS[0]);
    this.#ink = new Ink(this.#frame);
    this.#lettering = new Lettering(this.#ink.context, () => this.#room());
    this.#board = new Board({
      host,
      events: this.#heard(events),
      labelAt: (at) => this.#lettering.at(at),
      drawn: () => this.#paint(),
    });
    // A font that arrives later has other widths; it is asked for by the first text that is set in it.
    this.#frame.ownerDocument.fonts?.addEventListener('loadingdone', this.#relettered);
  }

  /**
   * Draw a scene. What is drawn already keeps its place exactly; nodes that come new are laid out in
   * a worker, beside their neighbours where some are drawn. A `whole` network most of which comes new is laid
   * out anew instead. Resolves when all of it is drawn, or when a
   * newer scene took its turn. Rejects with `unavailable` where the layout cannot run.
   */
  async draw(scene: Scene, { whole = false } = {}): Promise<void> {
    const turn = ++this.#turn;
    this.#runner.drop();
    this.#scene = scene;
    for (const [id, at] of this.#board.update(scene)) this.#left.set(id, at);
    const stayed = this.#board.places();
    this.#letter(stayed);
    if (whole && stayed.size > 0 && stayed.size * 2 < scene.nodes.length) return this.#arranged(turn);
    const places = scene.nodes.length > stayed.size ? await this.#find(stayed) : stayed;
    if (turn !== this.#turn || !places) return;
    this.#board.add(scene, places);
    this.#settle(places);
    if (stayed.size === 0) this.fit(false);
  }

  /** Lay out the whole picture anew. */
  arrange(): Promise<void> {
    return this.#arranged(++this.#turn);
  }

  async #arranged(turn: number): Promise<void> {
    const places = await this.#layOut(new Map());
    if (turn !== this.#turn || !places) return;
    this.#lettering.forget();
    this.#board.move(places, this.#motion());
    this.#board.add(this.#scene, places);
    this.#settle(places);
    this.fit();
  }

  /** Show the whole picture in the middle, no larger than drawn. */
  fit(animate = true): void {
    const box = this.#lettering.bounds(1);
    if (!box) return;
    const view = fitting(
      (zoom) => this.#lettering.bounds(zoom) ?? box,
      this.#room(),
      this.#lettering.focus(),
    );
    const motion = animate ? this.#motion() : undefined;
    if (motion) this.#board.cy.stop().animate(view, motion);
    else this.#board.cy.viewport(view);
  }

  /** Zoom about the middle of the picture: 1.25 is a quarter larger. */
  zoomBy(factor: number): void {
    const { width, height } = this.#room();
    this.#zoom(factor, { x: width / 2, y: height / 2 });
  }

  /** The places of all nodes that are drawn, in model pixels. */
  positions(): Positions {
    return Object.fromEntries(this.#board.places());
  }

  /** Move nodes; a node that is not drawn yet takes its place when it is. */
  setPositions(positions: Positions): void {
    const places = new Map(Object.entries(positions));
    for (const [id, at] of places) if (!this.#board.has(id)) this.#wished.set(id, { ...at });
    this.#board.move(places, undefined);
    this.#letter(this.#board.places());
  }

  /** To be called when the container has another size; nothing in the picture moves. */
  resize(): void {
    this.#board.cy.resize();
    this.#paint();
  }

  destroy(): void {
    this.#frame.ownerDocument.fonts?.removeEventListener('loadingdone', this.#relettered);
    this.#turn++;
    this.#runner.stop();
    this.#board.destroy();
    this.#frame.remove();
  }

  #room(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.#frame;
    return clientWidth && clientHeight ? { width: clientWidth, height: clientHeight } : ROOM;
  }

  #motion(): typeof MOTION | undefined {
    return this.#scene.reducedMotion || this.#board.headless ? undefined : MOTION;
  }

  #zoom(factor: number, at: Point): void {
    const { cy } = this.#board;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: at });
  }

  /** Places for the whole scene: those who stay where they are, and those who come. */
  async #find(stayed: ReadonlyMap<string, Point>): Promise<ReadonlyMap<string, Point> | undefined> {
    const known = recalled(this.#scene, stayed, { wished: this.#wished, left: this.#left });
    return this.#scene.nodes.every((node) => known.has(node.id)) ? known : this.#layOut(known);
  }

  async #layOut(known: ReadonlyMap<string, Point>): Promise<ReadonlyMap<string, Point> | undefined> {
    const job = jobOf(this.#scene, known, { lettering: this.#lettering, room: this.#room() });
    const placement = await this.#runner.run(job);
    return placement && new Map([...known, ...newPlaces(job, placement)]);
  }

  #settle(places: ReadonlyMap<string, Point>): void {
    for (const id of places.keys()) this.#wished.delete(id);
    this.#letter(places);
  }

  readonly #relettered = (): void => this.#letter(this.#board.places());

  #letter(places: ReadonlyMap<string, Point>): void {
    this.#lettering.set(this.#scene, places, obstaclesOf(this.#scene, places));
    this.#paint();
  }

  #paint(): void {
    const { cy, headless } = this.#board;
    if (headless || !this.#ink.context) return;
    const tokens = TOKENS[this.#scene.theme];
    const picture = pictureOf({
      cy,
      scene: this.#scene,
      lettering: this.#lettering,
      tokens,
      hovered: this.#hovered,
    });
    this.#ink.paint(picture, { tokens, viewport: { zoom: cy.zoom(), pan: cy.pan(), ...this.#room() } });
  }

  /** The events of the page, with what the canvas itself makes of them first. */
  #heard(events: CanvasEvents): Required<CanvasEvents> {
    return {
      select: events.select,
      open: events.open,
      hover: (what) => {
        this.#hovered = what?.id;
        this.#frame.style.cursor = what ? 'pointer' : '';
        this.#paint();
        events.hover?.(what);
      },
      moved: (id, to) => {
        this.#letter(this.#board.places());
        events.moved?.(id, to);
      },
    };
  }
}
