import type { Lang } from '../../graph/names.ts';
import { en, type Texts } from './en.ts';
import { isolating } from './isolating.ts';
import { zh } from './zh.ts';

/** The texts of the interface in each of its languages. */
export const CATALOGUES: Readonly<Record<Lang, Texts>> = { zh: isolating(zh), en: isolating(en) };
