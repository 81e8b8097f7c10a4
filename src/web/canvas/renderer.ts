import type { Scene } from '../picture/scene.ts';
import type { Box, Point, Size } from './geometry.ts';
import type { PictureMarks } from './marks/picture-marks.ts';

/** Positions of nodes, by their id, in model pixels: they stay the same while a person pans or zooms. */
export type Positions = Readonly<Record<string, Point>>;

/** A node or an edge that something is done to. The label of a node counts as the node. */
export interface Target {
  type: 'node' | 'edge';
  id: string;
}

/** How something was clicked; without it, as usual. */
export interface Clicked {
  /** Besides what is selected already: with Shift, Ctrl or Command. */
  more: boolean;
}

/** What the pointer can be over; a badge is named by the id of its node. */
export type HoverTarget = Target | { type: 'badge'; id: string };

/** How a picture is taken away: the defaults are what a person sees. */
export interface MarksOf {
  /** Its colours; `print` is dark on white. */
  theme?: Scene['theme'] | 'print';
  /** Everything that is drawn, small enough for a sheet of this size; without it what is in the window. */
  sheet?: Size;
}

/**
 * Draws scenes into an element of the page, and tells what a person does in the drawing. The page knows
 * this interface only; which library draws is known to the factory that is handed to the page.
 * A renderer never writes to a scene, and it may be given a frozen one.
 */
export interface Renderer {
  /**
   * Draw a scene in place of the one before. Nodes that are drawn already keep their positions exactly,
   * unless the scene gives them others; new nodes are placed beside their neighbours. Where the scene no
   * longer gives a position that it gave before, or asks for another layout, everything is laid out anew
   * around the positions that it still gives.
   * @param options.whole the scene is the whole network: if most of it is new, it is laid out anew
   * @returns resolves when the scene is drawn, or when a newer scene has taken its place
   * @throws rejects with an `EntenteError`: `not-found` where a file of the page is not there any more,
   *   `unavailable` where the layout cannot run
   */
  draw(scene: Scene, options?: { whole?: boolean }): Promise<void>;

  /** Show the whole drawing in the middle of the element, at zoom 1 or smaller. */
  fit(animate?: boolean): void;

  /** Multiply the zoom by a factor (1.25 is a quarter larger), about the middle of the element. */
  zoomBy(factor: number): void;

  /** Positions, in model pixels, of all nodes that are drawn; those at the end of a motion. */
  positions(): Positions;

  /**
   * Where a node is on the screen now, and the radius that it covers: in screen pixels, from the upper left
   * corner of the element. Undefined for a node that is not drawn.
   */
  screenOf(id: string): (Point & { radius: number }) | undefined;

  /**
   * Bring nodes into view with their names, if they are not, by the shortest pan; only where they have no room
   * together the zoom changes. Nodes that are not drawn are ignored.
   */
  reveal(...ids: readonly string[]): void;

  /**
   * What the page lays over the edges of the element, in screen pixels: whatever the camera shows from now on
   * is kept clear of it. Nothing moves by itself.
   */
  keepClear(covered: Partial<Box>): void;

  /**
   * Fetch what `marks` needs, which nobody needs to look at a drawing.
   * @throws rejects with whatever the loading of a script throws
   */
  prepareMarks(): Promise<void>;

  /**
   * What is drawn, as marks that can be shown elsewhere: in a file, on paper.
   * @throws Error before `prepareMarks` has resolved
   */
  marks(of?: MarksOf): PictureMarks;

  /** How many nodes are not wholly in the window now. */
  outside(): number;

  /**
   * The node on which the keys stand, if on any: its label is legible and whole, as under the pointer, even
   * where it gives way to others.
   */
  focus(id: string | undefined): void;

  /**
   * To be called when the element is shown, and whenever it has changed its size. Where the window has changed its
   * own, what is fitted in is fitted in again, otherwise the middle of what is seen stays in the middle. Nothing moves
   * in the model.
   * @param options.fitted what is fitted in is fitted in again whatever changed the size; a part that somebody looks at
   *   stays as it is
   */
  resize(options?: { fitted?: boolean }): void;

  /** Stop everything and leave the element as it was found. Not to be used afterwards. */
  destroy(): void;
}

/** What a person does in a drawing, and what becomes of it. Positions in model pixels. */
export interface RendererEvents {
  /** A node or an edge was clicked or tapped; null for the background. */
  select: (target: Target | null, clicked?: Clicked) => void;
  /** A box was drawn around these nodes; it may be empty. */
  box?: (ids: readonly string[]) => void;
  /**
   * The menu was asked for, by the right button or by a long touch; null for the background.
   * @param at in screen pixels, from the upper left corner of the element
   */
  menu?: (target: Target | null, at: Point) => void;
  /** A node was double-clicked. */
  open: (id: string) => void;
  /** The badge of a node, which counts its hidden neighbours, was clicked. */
  badge?: (id: string) => void;
  /** A mouse or a pen is over something else than before; null for the background. A finger is over nothing. */
  hover?: (target: HoverTarget | null) => void;
  /** A person dragged a node to another position; whatever is selected with it went along. */
  moved?: (to: Positions) => void;
  /** The scene is drawn, and every node has its final position. */
  settled?: (positions: Positions) => void;
  /**
   * Nodes were added, and a fresh layout would have less than half of the crossings and of the lines through
   * nodes; false when that is not so any more. Nothing moves by itself. Large drawings are not compared.
   */
  untidy?: (untidy: boolean) => void;
  /** A frame was drawn: what the page lays over the drawing has to follow. */
  frame?: () => void;
}

/** Loads a renderer and opens it in an element; rejects as `not-found` where its code cannot be loaded. */
export type MakeRenderer = (container: HTMLElement, events: RendererEvents) => Promise<Renderer>;
