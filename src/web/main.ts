import { fromLink } from '../graph/link/link.ts';
import { openHttp } from '../store/http.ts';
import { dataFileMaker } from './app/data-files/make-data-file.ts';
import { preferredLang } from './app/environment.ts';
import { Catalogues } from './i18n/catalogues.svelte.ts';
import { dressAs, openPage } from './page.ts';

const link = fromLink(location.hash, preferredLang());
dressAs(link.view.lang);

/** Where the server is, from the root of its host: the page may stand under a prefix. */
const base = new URL('.', location.href).pathname;
const catalogues = new Catalogues();
await catalogues.load(link.view.lang);
const target = document.querySelector('#app');
if (target)
  openPage(target, {
    ...{ reader: openHttp(base), link, browser: window, catalogues },
    makeDataFile: dataFileMaker(base),
  });
