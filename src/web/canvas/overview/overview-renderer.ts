import type { EntenteError } from '../../../graph/errors.ts';
import type { Line } from '../../../graph/line.ts';
import type { Hue } from '../../../graph/vocabulary.ts';
import type { Scene } from '../../picture/scene.ts';
import type { Point, Size } from '../geometry.ts';
import type { PositionArray } from '../layouts/layout-input.ts';
import type { Structure } from '../layouts/overview-layout.ts';
import type { MarksOf } from '../renderer.ts';
import type { PictureMarks } from '../marks/picture-marks.ts';

/** What an overview draws, as columns: a node is known by its place, and the first ones matter most. */
export interface OverviewNetwork {
  count: number;
  hue: readonly Hue[];
  degree: readonly number[];
  from: readonly number[];
  to: readonly number[];
  line: readonly number[];
  lines: readonly Line[];
}

/** What of the model is in the middle of the element, in model pixels, and how large. */
export interface OverviewCamera extends Point {
  zoom: number;
}

/** How it is drawn, and what stands out. */
export interface OverviewLook extends Pick<Scene, 'theme' | 'lang'> {
  selected?: number | undefined;
  /** What the keys stand on. */
  focused?: number | undefined;
  /** What a lasso has caught. */
  caught: readonly number[];
  /** The name of a node, where it is known yet. */
  nameOf(at: number): { value: string; lang: string } | undefined;
}

/** What a person does in an overview, and what becomes of it. Nodes by their places. */
export interface OverviewEvents {
  /** A node was clicked or tapped; undefined for the background. */
  select(at: number | undefined): void;
  /** A mouse or a pen is over something else than before. */
  hover(at: number | undefined): void;
  /** These were caught in an outline. */
  lasso(places: readonly number[]): void;
  /** The camera stands still, where a person has left it; undefined: where it shows everything. */
  camera(camera: OverviewCamera | undefined): void;
  /** Names of these would have room, and are not known. */
  unnamed(places: readonly number[]): void;
  structure(structure: Structure): void;
  /** Positions have arrived; `last`: they are final. */
  placed(positions: PositionArray, last: boolean): void;
  failed(error: EntenteError): void;
  /** A frame was drawn: what the page lays over the drawing has to follow. */
  frame(): void;
}

/** What is taken away of an overview: a picture, and how much of the network is in it. */
export interface OverviewMarks extends PictureMarks {
  shown: { entities: number; relations: number };
  /** Lines in the window that are left out, as too many for a file. */
  leftOut: number;
}

/**
 * Draws a network of tens of thousands of nodes as points and lines into an element of the page. It is to the
 * `Renderer` of pictures what a map of the world is to one of a town: nothing is dragged, pinned or expanded in it.
 */
export interface OverviewRenderer {
  /**
   * Draw a network in place of the one before, and lay it out.
   * @param options.standing positions that are kept; not numbers for newcomers. If all stand, nothing is laid out.
   */
  show(network: OverviewNetwork, options?: { standing?: PositionArray; camera?: OverviewCamera }): void;
  /** Draw it in another way: theme, selection, names. */
  dress(look: OverviewLook): void;
  /** Whether a drag draws an outline, and does not pan. */
  lassoing: boolean;
  fit(): void;
  zoomBy(factor: number): void;
  /** Where a node is, in pixels from the upper left corner of the element, and its radius. */
  screenOf(at: number): (Point & { radius: number }) | undefined;
  /** Bring a node into view by panning, if it is not. */
  reveal(at: number): void;
  /** Everything in the window as marks; undefined as long as nothing is drawn. */
  marks(of?: MarksOf): OverviewMarks | undefined;
  resize(): void;
  destroy(): void;
}

/** Loads an overview and opens it in an element; rejects as `not-found` where its code cannot be loaded. */
export type MakeOverview = (container: HTMLElement, events: OverviewEvents) => Promise<OverviewRenderer>;

/** A place of the model on the screen. */
export const toScreen = ({ x, y }: Point, camera: OverviewCamera, { width, height }: Size): Point => ({
  x: (x - camera.x) * camera.zoom + width / 2,
  y: (y - camera.y) * camera.zoom + height / 2,
});

export const toModel = ({ x, y }: Point, camera: OverviewCamera, { width, height }: Size): Point => ({
  x: (x - width / 2) / camera.zoom + camera.x,
  y: (y - height / 2) / camera.zoom + camera.y,
});
