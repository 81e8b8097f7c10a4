import { isolated } from '../../graph/bidi.ts';
import { subjectWords, type Localization } from '../parts/words.ts';
import type { Detail } from '../session/detail.ts';

/**
 * The title of the window: what stands in the inspector, and the product.
 * @param edition what it says besides, in the words of the page: of a page in one file, which data it holds.
 */
export const pageTitle = (
  detail: Detail | undefined,
  localization: Localization,
  edition?: (t: Localization['t']) => string,
): string =>
  [
    ...(!detail || detail.is === 'gone' || detail.is === 'failed'
      ? []
      : [isolated(subjectWords(detail, localization))]),
    'Entente',
    ...(edition ? [edition(localization.t)] : []),
  ].join(' · ');
