import { createContext } from 'svelte';
import type { Commands } from './commands.svelte.ts';

export const [usePictureCommands, providePictureCommands] = createContext<Commands>();
