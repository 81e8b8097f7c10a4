import type { ShownSubgraph } from '../session/subgraph.ts';
import type { OverviewRenderer, Renderer } from './renderer.ts';

/** One end of paths, by the id of its entity. */
export interface PathEnd {
  id: string;
  is: 'from' | 'to';
}

/** The menu of the picture: of entities, of a relation, or of the picture itself; where, in pixels from its corner. */
export interface PictureMenu {
  of: { entities: readonly string[] } | { relation: string } | undefined;
  at: { x: number; y: number };
}

/** The picture on the page, for whoever is not in it: what is drawn, and where the keys stand. */
export class PictureRegion {
  /** What draws it, as long as it stands on the page. */
  renderer: Renderer | undefined = $state.raw();
  /** What draws the overview, as long as that stands there instead. */
  overview: OverviewRenderer | undefined = $state.raw();
  /** What draws the first picture of the start page and what that shows, as long as it stands there. */
  first: { renderer: Renderer; subgraph: ShownSubgraph } | undefined = $state.raw();
  /** The picture that somebody has brought together, or else the first one with what it shows. */
  get drawn(): { renderer: Renderer; subgraph?: ShownSubgraph } | undefined {
    return this.renderer ? { renderer: this.renderer } : this.first;
  }
  /** Id of the entity on which the focus stands, in the picture or in its table. */
  at: string | undefined = $state.raw();
  /** The end from which, or to which, somebody looks for paths, while the other one is being chosen. */
  end: PathEnd | undefined = $state.raw();
  /** Open while somebody chooses what to do with a part of the picture. */
  menu: PictureMenu | undefined = $state.raw();
  /** How far the page lays something over the upper edge of the picture, in pixels. */
  covered = $state.raw(0);
  /** How far the details at rest lie over its lower edge: nothing but on a phone, where they are a sheet. */
  sheet = $state.raw(0);
  /** Whether it is offered beside the picture already to show the whole network. */
  offersWhole = $state.raw(false);
  /** Whether the legend is out where it has no column of its own. */
  legend = $state.raw(false);
  /** Whether a phone, on which words come first, shows the picture itself. */
  pictured = $state.raw(false);
  /** Whether somebody has just turned to the words or to the picture: what turns back takes the focus. */
  turned = $state.raw(false);
  /** Turns to the details of what is selected, where a low window has no room for them beside the page. */
  toDetails: (() => void) | undefined = $state.raw();
  /** Id of what is being selected because it was pressed in the picture, where it may be pressed again at once. */
  pressed: string | undefined;
  readonly #onTurn: () => void;

  /** @param onTurn told when somebody turns a phone to the picture or to its words, which Back takes back */
  constructor(onTurn = (): void => undefined) {
    this.#onTurn = onTurn;
  }

  /** Turn a phone to the picture, or to its words. */
  turn(pictured: boolean): void {
    this.pictured = pictured;
    this.turned = true;
    this.#onTurn();
  }
}
