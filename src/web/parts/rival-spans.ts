import type { PropertyValue, Reality, StatedValue } from '../../graph/model.ts';
import { intervalWords } from './spans.ts';
import { valueWords, type Localization } from './words.ts';

/** A beginning and an end as the same claims give them; either may be left open. */
export interface Rival {
  from?: StatedValue['value'];
  until?: StatedValue['value'];
  reality: Reality;
  claims: string[];
}

type Given = Pick<StatedValue, 'value' | 'reality' | 'claims'>;

/**
 * What each claim gives of a beginning and an end, those together that give the same; in the order of the values:
 * “20–21 Nov” stands against “21–22 Nov”, not four days against each other.
 */
export function rivalSpans(froms: readonly Given[], untils: readonly Given[]): Rival[] {
  const rivals = new Map<string, Rival>();
  const ids = new Set([...froms, ...untils].flatMap(({ claims }) => claims));
  for (const id of ids) {
    const from = froms.find(({ claims }) => claims.includes(id));
    const until = untils.find(({ claims }) => claims.includes(id));
    const reality = (from ?? until)?.reality ?? 'actual';
    const key = JSON.stringify([from?.value, until?.value, reality]);
    const same = rivals.get(key);
    if (same) same.claims.push(id);
    else
      rivals.set(key, {
        ...(from && { from: from.value }),
        ...(until && { until: until.value }),
        ...{ reality, claims: [id] },
      });
  }
  return [...rivals.values()];
}

/** One value in words, or the span from it to its end; of an end alone that it ended then. */
export function spanWords(
  { from, until }: { from?: PropertyValue | undefined; until?: PropertyValue | undefined },
  { t, lang }: Pick<Localization, 't' | 'lang'>,
): string {
  if (typeof from === 'string' && typeof until === 'string')
    return intervalWords([from, until], lang, t.entity);
  if (from !== undefined) return valueWords(from, { t, lang });
  return until === undefined ? '' : t.entity.until(valueWords(until, { t, lang }));
}
