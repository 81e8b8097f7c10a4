import { createContext } from 'svelte';
import type { Lang } from '../../graph/names.ts';
import type { Canvas } from '../canvas/canvas.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import type { Texts } from '../i18n/en.ts';

/** What the canvas reports back. */
export interface CanvasEvents {
  select(target: { type: 'node' | 'edge'; id: string } | null): void;
  open(id: string): void;
}

/** What of the canvas the page needs. */
export type Drawing = Pick<Canvas, 'draw' | 'fit' | 'zoomBy' | 'resize' | 'destroy'>;

/** Loads the canvas and puts it into an element; it comes apart from the page because it is large. */
export type MakeCanvas = (container: HTMLElement, events: CanvasEvents) => Promise<Drawing>;

/** What every panel may ask for: the explorer, and how this person reads. */
export interface Ui {
  readonly explorer: Explorer;
  readonly t: Texts;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly makeCanvas: MakeCanvas;
  /** Whether the last thing the person did was a key. */
  readonly byKeyboard: boolean;
  setTheme(theme: 'light' | 'dark'): void;
  setLang(lang: Lang): void;
  /** A copy of the address into the clipboard. */
  copyLink(): Promise<void>;
  /** Whether the browser allowed the last copy; gone after a while. */
  readonly copied: boolean | undefined;
}

export const [useUi, provideUi] = createContext<Ui>();
