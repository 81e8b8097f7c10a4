import type { Lang } from '../names.ts';
import { en, type ReportWords } from './en.ts';
import { zh } from './zh.ts';

/** What a report says, in each language. */
export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { en, zh };
