import { createContext } from 'svelte';
import type { Overviewing } from './overviewing.svelte.ts';

/** The overview of the whole network, which stands while somebody is elsewhere. */
export const [useOverview, provideOverview] = createContext<Overviewing>();
