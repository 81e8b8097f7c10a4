import { EntenteError } from '../graph/errors.ts';
import { fromLink } from '../graph/link/link.ts';
import { openHttp } from '../store/http.ts';
import { offersPage } from './app/data-files/offline-page.ts';
import { preferredLang } from './app/environment.ts';
import { Catalogues } from './i18n/catalogues.svelte.ts';
import type { MakeDataFile } from './picture/take-along/data/data-request.ts';
import { dressAs, fetchWhatShows, openPage } from './page.ts';

const link = fromLink(location.hash, preferredLang());
dressAs(link.view.lang);

/** Where the server is, from the root of its host: the page may stand under a prefix. */
const base = new URL('.', location.href).pathname;

/** What makes files comes when somebody wants one. */
const make: MakeDataFile = async (...asked) => {
  const { dataFileMaker } = await import('./app/data-files/make-data-file.ts').catch((cause: unknown) => {
    throw new EntenteError('unavailable', 'The code that writes files is not there; load the page again.', {
      cause,
    });
  });
  return dataFileMaker(base)(...asked);
};

/** Not awaited by this module: the texts import from the script that it stands in, which has to have run by then. */
async function open(target: Element): Promise<void> {
  const catalogues = new Catalogues();
  const texts = catalogues.loadFirst(link.view.lang);
  fetchWhatShows(link.view, catalogues);
  await texts;
  openPage(target, {
    ...{ reader: openHttp(base), link, browser: window, catalogues },
    dataFiles: { make, offersPage: () => offersPage(base) },
  });
}

const target = document.querySelector('#app');
if (target)
  open(target).catch((cause: unknown) => {
    // No catalogue has come: the two sentences that are needed stand here.
    target.textContent = 'The page did not arrive whole. Load it again. 页面没有完整送达，请重新加载。';
    throw cause;
  });
