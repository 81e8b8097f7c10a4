import type { Exporter } from './exporter.ts';
import { json } from './json.ts';

/** Every format a graph can be written in. */
export const exporters: readonly Exporter[] = [json];
