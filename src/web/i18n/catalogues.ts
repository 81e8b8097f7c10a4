import type { Lang } from '../../graph/names.ts';
import { pages as enPages, type AllTexts } from './en-pages.ts';
import { en } from './en.ts';
import { isolating } from './isolating.ts';
import { pages as zhPages } from './zh-pages.ts';
import { zh } from './zh.ts';

/** The texts of the interface in each of its languages. */
export const CATALOGUES: Readonly<Record<Lang, AllTexts>> = {
  zh: isolating({ ...zh, ...zhPages }),
  en: isolating({ ...en, ...enPages }),
};
