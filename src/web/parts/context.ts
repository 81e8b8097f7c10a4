import { createContext } from 'svelte';
import type { Lang } from '../../graph/names.ts';
import type { Question } from '../../store/port.ts';
import type { FirstTexts } from '../i18n/en-first.ts';
import type { AllTexts } from '../i18n/en-pages.ts';
import type { Texts } from '../i18n/en.ts';
import type { Connection } from '../session/connection.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Tour } from '../session/tour.svelte.ts';
import type { MakeOverview, MakeRenderer } from './renderer.ts';
import type { PictureCommands, PictureOpening } from './picture-commands.ts';
import type { PageFiles } from './page-files.svelte.ts';
import type { PictureRegion } from './region.svelte.ts';

export type {
  HoverTarget,
  MakeOverview,
  MakeRenderer,
  OverviewEvents,
  OverviewNetwork,
  Renderer,
  RendererEvents,
  Target,
} from './renderer.ts';

/** How this person reads. */
export interface Ui extends FirstUi {
  readonly t: Texts;
}

/** The same for pages without a picture, whose texts come with them. */
export interface FullUi extends Ui {
  readonly t: AllTexts;
}

/** The same for what the page begins with, which has no other texts yet. */
interface FirstUi {
  readonly t: FirstTexts;
  readonly lang: Lang;
  /** The texts in a language, for what leaves the page; until they have come, those of the page. */
  textsIn(lang: Lang): Texts;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Whether the last thing the person did was a key. */
  readonly byKeyboard: boolean;
  /** Whether keys of one character do anything. */
  readonly characterKeys: boolean;
}

/** What goes into the clipboard of the person. */
export interface Clipboard {
  /** A text; whether the browser allowed it. Where it did not, the text is shown to be copied by hand. */
  copy(text: string): Promise<boolean>;
  /** A link to what is on the page; with something else selected where it is named. */
  copyLink(selected?: string): Promise<void>;
  /** Whether a link was copied a moment ago. */
  readonly copied: boolean;
}

/** The question that is shown in Cypher. */
export interface ShownCypher {
  readonly question: Question | undefined;
  show(question: Question): Promise<void>;
}

export const [useFullUi, provideUi] = createContext<FullUi>();
export const useUi = (): Ui => useFullUi();
export const useFirstUi = (): FirstUi => useUi();
export const [useSession, provideSession] = createContext<Session>();
/** Whether the store answers. */
export const [useConnection, provideConnection] = createContext<Connection>();
/** The guided tour, while somebody takes it. */
export const [useTour, provideTour] = createContext<Tour>();
/** What the whole page may do with the picture, and what only its uses may, which come later. */
export const [useOpening, provideOpening] = createContext<PictureOpening>();
export const [useCommands, provideCommands] = createContext<PictureCommands>();
/** The picture on the page. */
export const [useRegion, provideRegion] = createContext<PictureRegion>();
export const [useClipboard, provideClipboard] = createContext<Clipboard>();
export const [useCypher, provideCypher] = createContext<ShownCypher>();
/** Whether the page can still load what it has not loaded yet. */
export const [usePageFiles, providePageFiles] = createContext<PageFiles>();
/** Loads the renderer and opens it in an element; it comes apart from the page because it is large. */
export const [useMakeRenderer, provideMakeRenderer] = createContext<MakeRenderer>();
/** The same for the overview of the whole network. */
export const [useMakeOverview, provideMakeOverview] = createContext<MakeOverview>();
/** Hands a file to the person. */
export const [useSaveFile, provideSaveFile] = createContext<(file: Blob, name: string) => void>();
