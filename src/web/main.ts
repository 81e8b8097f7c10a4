import { mount } from 'svelte';
import { EntenteError } from '../graph/errors.ts';
import { fromLink } from '../graph/link/link.ts';
import { openHttp } from '../store/http.ts';
import App from './App.svelte';
import { chosenTheme, dress, preferredLang, systemTheme } from './app/environment.ts';
import { loadFonts } from './canvas/labels/fonts.ts';
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

const link = fromLink(location.hash, preferredLang());
dress(chosenTheme() ?? systemTheme(), link.view.lang);

/**
 * The renderer is the larger half of the page: it is fetched when a picture is to be drawn, and with it the
 * fonts of the picture, whose labels would otherwise be measured, and placed, in others first.
 */
const makeRenderer: MakeRenderer = async (container, events) => {
  const loaded = import('./canvas/cytoscape/cytoscape-renderer.ts').catch((cause: unknown) => {
    throw new EntenteError('not-found', 'The code that draws is not there.', { cause });
  });
  const [{ CytoscapeRenderer }] = await Promise.all([loaded, loadFonts(document)]);
  return new CytoscapeRenderer(container, events);
};

const makeOverview: MakeOverview = async (container, events) => {
  const loaded = import('./canvas/overview/overview-canvas.ts').catch((cause: unknown) => {
    throw new EntenteError('not-found', 'The code that draws is not there.', { cause });
  });
  const [{ OverviewCanvas }] = await Promise.all([loaded, loadFonts(document)]);
  return new OverviewCanvas(container, events);
};

const target = document.querySelector('#app');
if (target)
  mount(App, {
    target,
    props: {
      reader: openHttp(new URL('.', location.href).pathname),
      ...{ link, makeRenderer, makeOverview, browser: window },
    },
  });
