import type { Picture } from '../../graph/view.ts';
import { choiceWords } from '../parts/evidence-words.ts';
import type { Localization } from '../parts/words.ts';

/** Label of a kind that the vocabulary has; a link may name others. */
const labels = (
  kinds: readonly string[] | undefined,
  index: ReadonlyMap<string, { label: { zh: string; en: string } }>,
  lang: Localization['lang'],
): string[] => (kinds ?? []).flatMap((kind) => index.get(kind)?.label[lang] ?? []);

function focusWords({ of, id }: NonNullable<Picture['focus']>, { t, lang, vocabulary }: Localization) {
  if (of === 'reality') return id === 'predicted' ? t.reality.predicted : t.reality.actual;
  return vocabulary[of].get(id)?.label[lang] ?? id;
}

/** What a picture is filtered by, part by part; nothing where it is not filtered. */
export function filterWords({ filter = {}, focus }: Pick<Picture, 'filter' | 'focus'>, say: Localization) {
  const { t, lang, vocabulary } = say;
  const { only, without, forecasts } = t.legendRegion;
  const off = [
    ...(filter.predictions === false ? [forecasts] : []),
    ...labels(filter.kinds, vocabulary.kind, lang),
    ...labels(filter.relations, vocabulary.relation, lang),
  ];
  return [
    ...(focus ? [only(focusWords(focus, say))] : []),
    ...(filter.evidence ? [only(choiceWords(filter.evidence, t))] : []),
    ...(off.length > 0 ? [without(off)] : []),
  ];
}
