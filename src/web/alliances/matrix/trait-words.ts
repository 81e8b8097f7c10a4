import { statusOfCell, type Trait, type TraitCell } from '../../../graph/circles/traits.ts';
import { compare } from '../../../graph/ids.ts';
import type { Claim, PropertyValue } from '../../../graph/model.ts';
import type { PartyOrder } from '../../../graph/view.ts';
import { compareNames } from '../../i18n/collator.ts';
import { valueWords, type FullLocalization } from '../../parts/words.ts';
import type { RowOrder } from './row-order.ts';

/** What a trait is told with: the words of the reader, and the claims that are known. */
export interface TraitTelling extends FullLocalization {
  claims: ReadonlyMap<string, Pick<Claim, 'status'>>;
}

/** The values of a cell as they stand there, each once; nothing of whoever none is stated of. */
export const valuesInWords = (cell: TraitCell | undefined, { t, lang }: FullLocalization): string =>
  [...new Set(cell?.values.map(({ value }) => valueWords(value, { t, lang })))].join(' / ');

/** What a cell says in words: its values, which of them are forecasts, and how well that is backed. */
export function traitWords(cell: TraitCell | undefined, telling: TraitTelling): string {
  const { t } = telling;
  if (!cell) return t.alliances.matrix.notStated;
  const values = cell.values.flatMap(({ value, reality }) => [
    valueWords(value, telling),
    ...(reality === 'predicted' ? [t.reality.predicted] : []),
  ]);
  const status = statusOfCell(cell, telling.claims);
  return t.join([...values, ...(status ? [t.status[status]] : [])]);
}

/** Numbers by size, dates by day, texts as the language sorts. */
function compareValues(a: PropertyValue, b: PropertyValue, { lang }: FullLocalization): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return compareNames(lang)(a[lang], b[lang]);
  return compare(String(a), String(b));
}

/** The order of two parties by a trait: by the first value of each; whoever none is stated of stands last. */
const byTrait =
  ({ cells }: Trait, localization: FullLocalization) =>
  (one: string, other: string): number => {
    const [a, b] = [one, other].map((party) => cells.get(party)?.values[0]?.value);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return compareValues(a, b, localization);
  };

/** The way in which a trait is written among the orders. */
export const orderOf = ({ property }: Trait): PartyOrder => `by:${property.id}`;

/** The order that is asked for, as long as there is something to order by; blocks otherwise. */
export const possibleOrder = (asked: PartyOrder | undefined, traits: readonly Trait[]): PartyOrder =>
  asked === undefined || (asked.startsWith('by:') && !traits.some((trait) => orderOf(trait) === asked))
    ? 'blocks'
    : asked;

/** What the rows are ordered by; a line stands before each other text, but not before each other number or day. */
export function rowOrder(
  order: PartyOrder,
  traits: readonly Trait[],
  localization: FullLocalization,
): RowOrder {
  if (order === 'blocks' || order === 'size' || order === 'name') return order;
  const trait = traits.find((one) => orderOf(one) === order);
  return trait ? { by: byTrait(trait, localization), lines: trait.property.type === 'text' } : 'blocks';
}
