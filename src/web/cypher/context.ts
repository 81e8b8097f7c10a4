import { createContext } from 'svelte';
import type { CypherPanel } from './cypher-panel.svelte.ts';

export const [useCypherPanel, provideCypherPanel] = createContext<CypherPanel>();
