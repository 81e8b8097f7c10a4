import type { Lang } from '../../graph/names.ts';
import type { View } from '../../graph/view.ts';
import { isLoopback, type LocalPlace } from './copying/loopback.ts';
import type { Storage } from './storage.ts';

type Theme = 'light' | 'dark';
type Remembered = 'theme' | 'lang' | 'keys' | 'stories' | 'saved';

/** What a person chose last time. A browser may refuse to remember; then nothing was chosen. */
function remembered(key: Remembered): string | null {
  try {
    return localStorage.getItem(`entente.${key}`);
  } catch {
    // A browser that keeps nothing has nothing chosen.
    return null;
  }
}

/** Keep a choice for the next time; whether the browser allowed it. */
export function remember(key: Remembered, value: string): boolean {
  try {
    localStorage.setItem(`entente.${key}`, value);
    return true;
  } catch {
    // The choice holds for this visit, and is in the address as well where it matters.
    return false;
  }
}

/** Where one choice is kept. */
export const storageFor = (key: Remembered): Storage => ({
  read: () => remembered(key),
  write: (text) => remember(key, text),
});

/** The language somebody chose, else one that is given, else the first of the browser's that we have, else English. */
export function preferredLang(given?: Lang): Lang {
  const chosen = remembered('lang');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  if (given) return given;
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The colours somebody chose; undefined leaves it to the system. */
export function chosenTheme(): Theme | undefined {
  const chosen = remembered('theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}

const matches = (query: string): boolean => window.matchMedia?.(query).matches ?? false;

export const systemTheme = (): Theme => (matches('(prefers-color-scheme: dark)') ? 'dark' : 'light');

/** Whether a view shows a picture first of all; on a narrow screen the page of a picture shows a list. */
export const beginsWithPicture = ({ page, story }: View): boolean =>
  story === undefined && page.is === 'picture' && !matches('(max-width: 639px)');

export const wantsLessMotion = (): boolean => matches('(prefers-reduced-motion: reduce)');

/** Tells when the system changes its mind about colours. */
export const onSystemTheme = (heard: () => void): void =>
  window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', heard);

/** Where the page lies, if only this machine reaches it: the host that serves it, or a file. */
export function localPlace(): LocalPlace | undefined {
  if (!/^https?:$/.test(location.protocol)) return { is: 'file' };
  return isLoopback(location.hostname) ? { is: 'host', host: location.host } : undefined;
}

/** The address of the page without what it shows. A file has no origin that all browsers would name alike. */
export const pageAddress = (): string => location.href.replace(/[?#].*$/s, '');

/** Whether somebody may be looking: a page behind others, or on a screen that is off, is not seen. */
export const isSeen = (): boolean => document.visibilityState !== 'hidden';

/**
 * Tells when something last came over the network, in milliseconds of `performance.now()`; what the browser had kept
 * is no sign of anybody.
 */
export function arrivals(): () => number {
  let last = -Infinity;
  const came = (entry: PerformanceEntry): boolean => (entry as PerformanceResourceTiming).transferSize > 0;
  new PerformanceObserver((list) => {
    if (list.getEntries().some(came)) last = performance.now();
  }).observe({ type: 'resource' });
  return () => last;
}

/** The page says in which colours and language it is, before anything is drawn. */
export function dress(theme: Theme, lang: Lang): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = lang;
}

/** Put a picture into the clipboard once it is made; whether the browser allowed it. */
export async function copyImage(image: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    // Not over plain HTTP, not where the person said no: whoever asked says what to do instead.
    return false;
  }
}

/** Hand a file to the person: the browser asks where to, or puts it where it puts files. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Put a text into the clipboard; whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Whoever asked says so to the person, with what to do instead.
    return false;
  }
}
