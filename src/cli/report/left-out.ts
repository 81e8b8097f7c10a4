import type { Lang } from '../../graph/names.ts';
import type { LeftOut } from '../../graph/report/types.ts';
import type { GraphReader } from '../../store/port.ts';
import { sourceNames } from '../without/names.ts';
import { fallenWithout } from '../without/read.ts';

/**
 * What a report has to say of sources that are not to count; nothing where none is named.
 * @throws EntenteError `not-found` that names the ids which name no source.
 */
export async function leftOut(
  store: GraphReader,
  ids: readonly string[],
  lang: Lang,
): Promise<LeftOut | undefined> {
  if (ids.length === 0) return undefined;
  const [{ documents, claims }, { texts }] = await Promise.all([fallenWithout(store, ids), store.about()]);
  return {
    names: await sourceNames(store, ids, { documents, texts, lang }),
    documents: new Set(documents.map(({ id }) => id)),
    claims: new Set(claims.map(({ id }) => id)),
  };
}
