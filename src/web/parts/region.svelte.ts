import type { Renderer } from './renderer.ts';

/** The picture on the page, for whoever is not in it: what is drawn, and where the keys stand. */
export class PictureRegion {
  /** What draws it, as long as it stands on the page. */
  renderer: Renderer | undefined = $state.raw();
  /** Id of the entity on which the focus stands, in the picture or in its table. */
  at: string | undefined = $state.raw();
  /** Id of the entity from which somebody looks for paths, while the other end is being chosen. */
  from: string | undefined = $state.raw();
  /** How many entities are in the picture that have no place in it yet. */
  placing = $state.raw(0);
  /** Whether the legend is out where it has no column of its own. */
  legend = $state.raw(false);
}
