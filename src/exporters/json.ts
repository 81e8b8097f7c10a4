import { canonicalJson } from '../graph/canonical.ts';
import type { Exporter } from './exporter.ts';

/** The canonical interchange object `entente/1`. */
export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  write: canonicalJson,
};
