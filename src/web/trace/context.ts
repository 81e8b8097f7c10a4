import { createContext } from 'svelte';
import type { OwnCopies } from './own-copy/own-copies.svelte.ts';
import type { Tracing } from './tracing.svelte.ts';

export const [useTracing, provideTracing] = createContext<Tracing>();
/** A person's own copies of texts, in this session only. */
export const [useOwnCopies, provideOwnCopies] = createContext<OwnCopies>();
