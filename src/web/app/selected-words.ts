import type { Inspection } from '../inspector/inspection.svelte.ts';
import type { Ui } from '../parts/context.ts';
import { subjectBrief } from '../parts/words.ts';
import type { Session } from '../session/session.svelte.ts';

/** What is selected, in a few words; undefined where nothing is, or where it is not known yet. */
export function selectedWords(
  { several, vocabulary }: Session,
  { detail }: Inspection,
  { t, lang }: Pick<Ui, 't' | 'lang'>,
): string | undefined {
  if (several.ids.length > 0) return t.count.entities(several.ids.length);
  return detail && detail.is !== 'gone' && detail.is !== 'failed'
    ? subjectBrief(detail, { t, lang, vocabulary })
    : undefined;
}
