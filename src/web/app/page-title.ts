import { isolated } from '../../graph/bidi.ts';

/** What the window shows, by name. */
interface Shown {
  /** The page; undefined on the first, which is called like the product. */
  page: string | undefined;
  /** What stands in the inspector. */
  subject: string | undefined;
  /** What the window says besides: of a page in one file, which data it holds. */
  edition?: string | undefined;
}

/** The title of the window, and of its entry in the history: what tells it from others comes first. */
export const pageTitle = ({ subject, page, edition }: Shown): string =>
  [subject && isolated(subject), page, 'Entente', edition].filter((part) => part !== undefined).join(' · ');
