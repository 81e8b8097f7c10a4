import { createContext } from 'svelte';
import type { Inspection } from './inspection.svelte.ts';

export const [useInspection, provideInspection] = createContext<Inspection>();
