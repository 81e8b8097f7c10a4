import { createContext } from 'svelte';
import type { SavedViews } from './saved-views.svelte.ts';

/** Views by name. */
export const [useSaved, provideSaved] = createContext<SavedViews>();
