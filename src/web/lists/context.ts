import { createContext } from 'svelte';
import type { Lister } from './lister.svelte.ts';

export const [useLister, provideLister] = createContext<Lister>();
