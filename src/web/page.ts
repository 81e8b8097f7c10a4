import { mount, type ComponentProps } from 'svelte';
import { EntenteError } from '../graph/errors.ts';
import App from './App.svelte';
import { loadFonts } from './canvas/labels/load-fonts.ts';
import { prepareWorker } from './canvas/layouts/spare-worker.ts';
import { beginsWithPicture, chosenTheme, dress, systemTheme } from './app/environment.ts';
import { FRAME_PARTS, neededFor, textsFor } from './app/frame-parts.ts';
import type { MakeOverview, MakeRenderer } from './parts/context.ts';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/graph.css';
import './styles/reading.css';
import './styles/short.css';
import './styles/forced-colors.css';
import './styles/print.css';

/** Loads what draws, and with it the fonts of the picture, whose labels would otherwise be measured in others first. */
async function whatDraws<Module>(load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), loadFonts(document)]).catch((cause: unknown) => {
    throw new EntenteError('not-found', 'The code that draws is not there.', { cause });
  });
  return module;
}

const fetchRenderer = () => whatDraws(() => import('./canvas/cytoscape/cytoscape-renderer.ts'));

/** The renderer is the larger half of the page: it is fetched when a picture is to be drawn. */
const makeRenderer: MakeRenderer = async (container, events) => {
  const { CytoscapeRenderer } = await fetchRenderer();
  return new CytoscapeRenderer(container, events);
};

const makeOverview: MakeOverview = async (container, events) => {
  const { OverviewCanvas } = await whatDraws(() => import('./canvas/overview/overview-canvas.ts'));
  return new OverviewCanvas(container, events);
};

type Opened = Omit<ComponentProps<typeof App>, 'makeRenderer' | 'makeOverview'>;

/** Dress the document as somebody chose. */
export const dressAs = (lang: Opened['link']['view']['lang']): void =>
  dress(chosenTheme() ?? systemTheme(), lang);

/**
 * What shows a view comes beside texts and data, not after them, and so does what draws where it shows a picture first of
 * all. What does not come now is asked for again by whoever needs it.
 */
export function fetchWhatShows(view: Opened['link']['view'], catalogues: Opened['catalogues']): void {
  const ahead = (load: () => Promise<unknown>): void => void load().catch(() => undefined);
  const needed = neededFor(view);
  if (beginsWithPicture(view) || (view.page.is === 'start' && !view.story)) {
    // Its file is the largest, and what reads it has to be started.
    prepareWorker();
    ahead(fetchRenderer);
  }
  if (needed.length === 0) return;
  const texts = (): Promise<unknown> =>
    textsFor(view) ? catalogues.loadAll(view.lang) : catalogues.load(view.lang);
  for (const load of [...needed, FRAME_PARTS.withUses, FRAME_PARTS.uses, texts]) ahead(load);
}

/** The page, in place of what stands in the target. */
export function openPage(target: Element, opened: Opened): void {
  target.replaceChildren();
  mount(App, { target, props: { ...opened, makeRenderer, makeOverview } });
}
