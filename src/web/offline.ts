import { EntenteError } from '../graph/errors.ts';
import { lastSeen } from '../graph/seen.ts';
import { openMemory } from '../store/memory/open-memory.ts';
import { preferredLang } from './app/environment.ts';
import { Catalogues } from './i18n/catalogues.svelte.ts';
import { CATALOGUES } from './i18n/catalogues.ts';
import type { Texts } from './i18n/en.ts';
import { readBlocks } from './offline/blocks.ts';
import { fileHistory } from './offline/file-history.ts';
import { openedAt } from './offline/opened-at.ts';
import { dressAs, fetchWhatShows, openPage } from './page.ts';
import './offline/offline.css';

/** The page in one file: it brings its data along, and answers every question itself. */
async function open(target: Element): Promise<void> {
  const { graph, opening, files } = await readBlocks(document);
  // The build writes this where the code names a file that a worker starts from.
  Object.assign(globalThis, { ententeFile: (name: string) => files.get(name) });
  const link = openedAt(location.hash, preferredLang(opening.lang), { ...opening, stories: graph.stories });
  dressAs(link.view.lang);
  const day = lastSeen(graph.documents);
  const edition = (t: Texts): string =>
    [t.foot.data(graph.data), ...(day === undefined ? [] : [t.file.seen(day)])].join(' · ');
  const reader = openMemory(graph);
  const catalogues = new Catalogues(CATALOGUES);
  fetchWhatShows(link.view, catalogues);
  openPage(target, { reader, link, edition, catalogues, browser: fileHistory(window) });
  // Whoever types the first letter does not wait for the index.
  setTimeout(() => void reader.search(''), 300);
}

/** Nobody knows yet which language is read, or whether the page would run. */
function say(target: Element, which: 'damaged' | 'tooOld'): void {
  const sentences = Object.entries(CATALOGUES).map(([lang, { file }]) =>
    Object.assign(document.createElement('p'), { lang, textContent: file[which] }),
  );
  target.replaceChildren(...sentences);
}

const target = document.querySelector('#app');
if (target)
  open(target).catch((error: unknown) => {
    if (!(error instanceof EntenteError)) throw error;
    say(target, error.code === 'unavailable' ? 'tooOld' : 'damaged');
  });
