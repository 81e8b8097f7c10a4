import { createContext } from 'svelte';
import type { Alliances } from './alliances.svelte.ts';

export const [useAlliances, provideAlliances] = createContext<Alliances>();
