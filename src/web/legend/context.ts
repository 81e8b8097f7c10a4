import { createContext } from 'svelte';
import type { LegendCommands } from './commands.ts';

export const [useLegend, provideLegend] = createContext<LegendCommands>();
