import { isolated } from '../../graph/bidi.ts';

/**
 * The title of the window.
 * @param subject what stands in the inspector
 * @param edition what it says besides: of a page in one file, which data it holds
 */
export const pageTitle = (subject: string | undefined, edition?: string): string =>
  [
    ...(subject === undefined ? [] : [isolated(subject)]),
    'Entente',
    ...(edition === undefined ? [] : [edition]),
  ].join(' · ');
