import { createContext } from 'svelte';
import type { OwnCopies } from './own-copy/own-copies.svelte.ts';
import type { Tracing } from './tracing.svelte.ts';

export const [useTracing, provideTracing] = createContext<Tracing>();
/** Keeps a person's own copies of texts once there may be any, in this session only. */
export const [useKeptCopies, provideKeptCopies] = createContext<{ copies?: OwnCopies }>();
