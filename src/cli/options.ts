import { Option } from 'commander';
import type { Lang } from '../graph/names.ts';

/** What every command has that asks a graph something. */
export interface AskingOptions<Format extends string> {
  store?: string;
  format: Format;
  lang: Lang;
}

export const storeOption = (): Option =>
  new Option('--store <address>', 'where the graph is (default: memory:graph-seed)');

/** The first format is the one that is used where none is named. */
export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <name>', 'how to write it').choices(formats).default(formats[0]);

export const langOption = (): Option =>
  new Option('--lang <language>', 'language of what is printed').choices(['en', 'zh']).default('en');
