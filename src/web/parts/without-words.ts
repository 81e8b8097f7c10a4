import type { Document } from '../../graph/model.ts';
import type { Session } from '../session/session.svelte.ts';
import { sourceWords } from './source-words.ts';
import type { Localization } from './words.ts';

type Looking = Pick<Session, 'view' | 'fallen' | 'known' | 'met' | 'about'>;

/** The text whose list numbers a source: the one that is traced, else the only one that has it. */
function textOf(id: string, { view, about }: Looking): Document | undefined {
  const texts = (about?.texts ?? []).map(({ document }) => document);
  const { page } = view;
  const traced = page.is === 'trace' ? texts.find((one) => one.id === page.document) : undefined;
  const referring = texts.filter(({ references }) => references.some(({ document }) => document === id));
  return traced ?? (referring.length === 1 ? referring[0] : undefined);
}

/** What stands on nothing without the sources that are off, in a sentence; nothing where all are on. */
export function withoutWords(
  looking: Looking,
  localization: Pick<Localization, 't' | 'lang'>,
): string | undefined {
  const { view, fallen, known, met } = looking;
  const { off = [] } = view.lens;
  if (!fallen || off.length === 0) return undefined;
  const entities = new Map([...met, ...known.entities]);
  const named = off.map((id) =>
    sourceWords(id, { documents: known.documents, entities, text: textOf(id, looking) }, localization),
  );
  return localization.t.trace.without(named, fallen.totals.claims, fallen.totals.relations);
}
