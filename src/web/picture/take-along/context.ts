import { createContext } from 'svelte';
import type { TakeAlong } from './take-along.svelte.ts';

/** Taking the picture away from the page. */
export const [useTakeAlong, provideTakeAlong] = createContext<TakeAlong>();
