import type { Board } from './drawn-graph.ts';
import { hullOf, around, type Point } from '../geometry.ts';
import type { Lettering } from '../labels/labelling.ts';
import { fitting, ROOM, shownIn, type Room, type View } from '../viewport.ts';

/** How things move on the screen, where they do. */
export const MOTION = { duration: 320, easing: 'ease-out' } as const;
export type Motion = typeof MOTION | undefined;

/** What a node that has no label yet is taken to cover. */
const ABOUT = { left: 60, right: 60, top: 40, bottom: 40 };

interface CameraParts {
  frame: HTMLElement;
  board: Board;
  lettering: Lettering;
}

/** Size of what an element shows, or what is assumed where the page has not given any yet. */
export const roomOf = ({ clientWidth, clientHeight }: HTMLElement): Room =>
  clientWidth && clientHeight ? { width: clientWidth, height: clientHeight } : ROOM;

/** Which part of the picture the screen shows, and how large. */
export class Camera {
  readonly #parts: CameraParts;

  constructor(parts: CameraParts) {
    this.#parts = parts;
  }

  get room(): Room {
    return roomOf(this.#parts.frame);
  }

  get view(): View {
    const { cy } = this.#parts.board;
    return { zoom: cy.zoom(), pan: cy.pan() };
  }

  /** Show the whole picture in the middle, no larger than drawn. */
  fit(motion: Motion): void {
    const { lettering } = this.#parts;
    const box = lettering.bounds(1);
    if (!box) return;
    this.#look(
      fitting((zoom) => lettering.bounds(zoom) ?? box, this.room, lettering.focus()),
      motion,
    );
  }

  /** Where the screen would have to look to show places without labels. */
  viewOf(places: Iterable<Point>): View {
    const hull = hullOf([...places].map((at) => around(at, ABOUT)));
    return hull ? fitting(() => hull, this.room) : this.view;
  }

  /** @param at what stays where it is on the screen; without it the middle */
  zoom(factor: number, at?: Point): void {
    const { cy } = this.#parts.board;
    const { width, height } = this.room;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: at ?? { x: width / 2, y: height / 2 } });
  }

  /** Bring a place into view if it lies outside of it. */
  reveal(at: Point, motion: Motion): void {
    const pan = shownIn(at, this.view, this.room);
    if (pan) this.#look({ zoom: this.view.zoom, pan }, motion);
  }

  /** Where a node that is drawn stands now on the screen, and how far it reaches. */
  screenOf(id: string): (Point & { radius: number }) | undefined {
    const node = this.#parts.board.cy.getElementById(id);
    if (node.empty()) return undefined;
    const radius = Math.max(node.renderedOuterWidth(), node.renderedOuterHeight()) / 2;
    return { ...node.renderedPosition(), radius };
  }

  #look(view: View, motion: Motion): void {
    const { cy } = this.#parts.board;
    if (motion) cy.stop().animate(view, motion);
    else cy.stop().viewport(view);
  }
}
