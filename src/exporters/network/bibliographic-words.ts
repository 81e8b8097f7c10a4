import type { BibliographicKind } from '../../graph/bibliography.ts';
import type { Bilingual } from '../../graph/model.ts';

/** How the lines of a bibliography read from the document. */
export const BIBLIOGRAPHIC_WORDS: Readonly<Record<BibliographicKind, Bilingual>> = {
  'written-by': { zh: '作者', en: 'written by' },
  'edited-by': { zh: '编辑', en: 'edited by' },
  'reviewed-by': { zh: '审稿', en: 'reviewed by' },
  'interview-with': { zh: '受访者', en: 'interview with' },
  'interview-by': { zh: '采访者', en: 'interview by' },
  'published-by': { zh: '发布者', en: 'published by' },
  'published-in': { zh: '载于', en: 'published in' },
  cites: { zh: '引用', en: 'cites' },
  'secondary-to': { zh: '转述自', en: 'secondary to' },
};
