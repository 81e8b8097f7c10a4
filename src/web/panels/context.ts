import { createContext } from 'svelte';
import type { Lang } from '../../graph/names.ts';
import type { Connection } from '../explorer/connection.svelte.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import type { InCypher } from '../explorer/in-cypher.svelte.ts';
import type { Keyboard } from '../explorer/keyboard.svelte.ts';
import type { SavedViews } from '../explorer/saved.svelte.ts';
import type { Texts } from '../i18n/en.ts';
import type { MakeRenderer } from '../canvas/renderer.ts';
import type { PictureRegion } from './region.svelte.ts';

export type { CanvasEvents, Drawing } from './drawing.ts';

/** Loads the renderer and opens it in an element; it comes apart from the page because it is large. */
export type MakeCanvas = MakeRenderer;

/** What every panel may ask for: the explorer, and how this person reads. */
export interface Ui {
  readonly explorer: Explorer;
  /** Whether the store answers. */
  readonly connection: Connection;
  /** The picture on the page. */
  readonly region: PictureRegion;
  readonly keyboard: Keyboard;
  /** Views by name. */
  readonly saved: SavedViews;
  /** The question that is shown in Cypher. */
  readonly cypher: InCypher;
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
  /** A text into the clipboard; whether the browser allowed it. */
  copy(text: string): Promise<boolean>;
  /** The page anew, on the data as it is now. */
  reload(): void;
}

export const [useUi, provideUi] = createContext<Ui>();
