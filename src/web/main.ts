import { fromLink } from '../graph/link/link.ts';
import { openHttp } from '../store/http.ts';
import { preferredLang } from './app/environment.ts';
import { dressAs, openPage } from './page.ts';

const link = fromLink(location.hash, preferredLang());
dressAs(link.view.lang);

const target = document.querySelector('#app');
if (target)
  openPage(target, { reader: openHttp(new URL('.', location.href).pathname), link, browser: window });
