import type { Entity } from '../../graph/model.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import type { FirstTexts } from '../i18n/en-first.ts';
import type { GraphReader, Text } from '../../store/port.ts';

/** The text that was read most closely: that with most claims. */
export const mainText = (texts: readonly Text[]): Text | undefined =>
  texts.reduce<Text | undefined>(
    (best, text) => (best && best.claims >= text.claims ? best : text),
    undefined,
  );

/** Who published a text; undefined where it does not say, or nobody can be asked. */
export async function publisherOf(
  reader: Pick<GraphReader, 'entity'>,
  { document }: Text,
): Promise<Entity | undefined> {
  if (document.publisher === undefined) return undefined;
  return reader.entity(document.publisher).then(
    ({ entity }) => entity,
    () => undefined,
  );
}

/** A publisher with the letters that it is known by: “Center for … (CISS)”. */
export function publisherWords(
  publisher: Entity,
  { t, lang }: { t: Pick<FirstTexts, 'apart'>; lang: Lang },
): string {
  const name = displayName(publisher, lang).value;
  const letters = publisher.names.find(({ role }) => role === 'acronym')?.value;
  return letters === undefined || letters === name ? name : t.apart.name(name, letters);
}
