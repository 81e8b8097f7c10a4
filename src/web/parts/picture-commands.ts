import type { LayoutId, Point, Route } from '../../graph/view.ts';

/** How somebody who has found something comes to it. */
export interface PictureOpening {
  /** Into the picture and the inspector; into an empty picture an entity brings its neighbours. While it is awaited it
   * is called so. */
  open(id: string, options?: { neighbours?: boolean; called?: string }): Promise<void>;
  showAll(): Promise<void>;
  /** To the picture or its table; where there is none yet, to the whole network. */
  toPicture(page: 'picture' | 'table'): Promise<void>;
}

/**
 * What every use may do with the picture without knowing the use that does it. Each command that asks
 * resolves when it is done, has failed or was called off; failures are told by the session.
 */
export interface PictureCommands extends PictureOpening {
  /** Add these entities to the picture, and go there. */
  show(ids: readonly string[]): Promise<void>;
  /** Add all neighbours of an entity; of very many a chooser opens instead. */
  expand(id: string): Promise<void>;
  /** Add all neighbours of several; whoever has so many that one has to choose is left out. */
  expandAll(ids: readonly string[]): Promise<void>;
  /** Add whoever is a neighbour of at least two of these. */
  showCommon(ids: readonly string[]): Promise<void>;
  /** Take away what the expansions of these brought. */
  collapse(...ids: readonly string[]): void;
  /** Whether there is anything that collapsing an entity would take away. */
  collapses(id: string): boolean;
  dismiss(ids: readonly string[]): void;
  dismissOthers(...ids: readonly string[]): void;
  dismissFaded(): void;
  /** The documents of these entities into the picture, of all that stand in it where none is named. */
  showDocuments(ids?: readonly string[]): Promise<void>;
  /** No document in the picture any more. */
  hideDocuments(): void;
  /** Pin these where they stand; let go of them where all of them are pinned. */
  pin(...ids: readonly string[]): void;
  /** Move these by so many pixels to the right and down; moves that follow each other are one step. */
  shift(ids: readonly string[], by: Point): void;
  layOut(layout: LayoutId): void;
  /** Look for paths and bring them into the picture; nothing ends the look. */
  route(route: Route | undefined): Promise<void>;
}
