import { createContext } from 'svelte';
import type { SlideEvidence } from './slide-evidence.svelte.ts';
import type { Telling } from './telling.svelte.ts';

/** What is kept of stories while somebody is elsewhere. */
export const [useTelling, provideTelling] = createContext<Telling>();
export const [useSlideEvidence, provideSlideEvidence] = createContext<SlideEvidence>();
