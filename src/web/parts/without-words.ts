import { markerOf } from '../../graph/short-citation.ts';
import { compareNames } from '../i18n/collator.ts';
import type { Session } from '../session/session.svelte.ts';
import { sourceWords } from './source-words.ts';
import type { Localization } from './words.ts';

type Looking = Pick<Session, 'view' | 'fallen' | 'known' | 'met' | 'about'>;

/** What stands on nothing without the sources that are off, in a sentence; nothing where all are on. */
export function withoutWords(
  looking: Looking,
  localization: Pick<Localization, 't' | 'lang'>,
): string | undefined {
  const { view, fallen, known, met, about } = looking;
  const { off = [] } = view.lens;
  if (!fallen || off.length === 0) return undefined;
  const entities = new Map([...met, ...known.entities]);
  const texts = (about?.texts ?? []).map(({ document }) => document);
  const { page } = view;
  // The text that is traced numbers its sources; elsewhere a number is said only where it can mean no other source.
  const text = page.is === 'trace' ? texts.find((one) => one.id === page.document) : undefined;
  const named = off.map((id) => {
    const marker = text ? undefined : markerOf(id, texts);
    return marker ?? sourceWords(id, { documents: known.documents, entities, text }, localization);
  });
  // Numbers first, in their order: 2 before 12.
  const byName = compareNames(localization.lang);
  const isNumber = (words: string): number => Number(words.startsWith('['));
  named.sort((one, other) => isNumber(other) - isNumber(one) || byName(one, other));
  return localization.t.trace.without(named, fallen.totals.claims, fallen.totals.relations);
}
