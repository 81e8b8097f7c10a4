import { createContext } from 'svelte';
import type { Lang } from '../../graph/names.ts';
import type { Keyboard } from './keys/keyboard.svelte.ts';

/** What only the shell of the page does. */
export interface App {
  readonly keyboard: Keyboard;
  /** The views that somebody gave a name. */
  showSaved(): void;
  /** Offer the picture that stands on the page, and the data. */
  takeAlong(): void;
  /** Whether the data can be taken along, whatever stands on the page. */
  readonly takesData: boolean;
  setTheme(theme: 'light' | 'dark'): void;
  setLang(lang: Lang): void;
  /** The page anew, on the data as it is now. */
  reload(): void;
  /** The page anew with the same view, because files of this one are gone. */
  reloadFiles(): void;
}

export const [useApp, provideApp] = createContext<App>();
