import { isolated } from '../../graph/bidi.ts';
import { subjectWords, type Localization } from '../parts/words.ts';
import type { Detail } from '../session/detail.ts';

/** The title of the window: what stands in the inspector, and the product. */
export const pageTitle = (detail: Detail | undefined, localization: Localization): string =>
  !detail || detail.is === 'gone' || detail.is === 'failed'
    ? 'Entente'
    : `${isolated(subjectWords(detail, localization))} · Entente`;
