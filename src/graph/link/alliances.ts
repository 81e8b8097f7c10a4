import {
  ALLIANCE_PARTS,
  OVERLAP_ORDERS,
  PARTY_ORDERS,
  type AlliancesPage,
  type MadeCircle,
  type PartyOrder,
} from '../alliances-page.ts';
import { VARIANTS } from '../core-periphery/ideal-pattern.ts';
import type { Codec } from './codec.ts';
import { oneOf, present } from './fields.ts';
import { fromIds, toIds } from './ids.ts';

/** Words in their order, each once; undefined for none. */
const inOrder = (text: string | undefined): string[] | undefined => {
  const words = [...new Set((text ?? '').split(',').filter((word) => word !== ''))];
  return words.length > 0 ? words : undefined;
};

/** Steps in their order: the same step may be gone twice. */
const stepsFrom = (text: string | undefined): string[] | undefined => {
  const steps = (text ?? '').split(',').filter((step) => step !== '');
  return steps.length > 0 ? steps : undefined;
};

const toList = (words: readonly string[] | undefined): string | undefined => words?.join(',');

/** A name may hold whatever somebody typed, so what separates is written in hexadecimal. */
const toMade = (made: readonly MadeCircle[] | undefined): string | undefined =>
  made?.map(({ name, parties }) => `${encodeURIComponent(name)}=${toIds(parties)}`).join('|');

const nameFrom = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

function fromMade(text: string | undefined): MadeCircle[] | undefined {
  const made = (text ?? '').split('|').flatMap((part) => {
    const at = part.indexOf('=');
    const name = at > 0 ? nameFrom(part.slice(0, at)) : undefined;
    const parties = at > 0 ? fromIds(part.slice(at + 1)) : [];
    return name && parties.length > 0 ? [{ name, parties }] : [];
  });
  return made.length > 0 ? made : undefined;
}

/** How many circles two parties share at least. */
const fewest = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;

/** An order of the parties; whether the data has the trait that it goes by is not known here. */
const orderFrom = (text: string | undefined): PartyOrder | undefined =>
  oneOf(PARTY_ORDERS, text) ?? (/^by:./.test(text ?? '') ? (text as PartyOrder) : undefined);

/** How the page of alliances is written into a link. */
export const alliancesCodec: Codec<AlliancesPage> = {
  keys: [
    ...['circles', 'beside', 'hulls', 'rows', 'combinations', 'shared', 'variant', 'network', 'unknown'],
    ...['pattern', 'made'],
  ],
  to: (page) => ({
    circles: toList(page.circles),
    beside: page.part,
    hulls: toList(page.hulls),
    rows: page.order,
    combinations: page.combinations,
    shared: page.shared === undefined ? undefined : String(page.shared),
    variant: page.variant,
    network: page.network,
    unknown: page.unknown,
    pattern: toList(page.pattern),
    made: toMade(page.made),
  }),
  from: (read) => ({
    is: 'alliances',
    ...present({
      circles: inOrder(read('circles')),
      made: fromMade(read('made')),
      part: oneOf(ALLIANCE_PARTS, read('beside')),
      hulls: inOrder(read('hulls')),
      order: orderFrom(read('rows')),
      combinations: oneOf(OVERLAP_ORDERS, read('combinations')),
      shared: fewest(read('shared')),
      variant: oneOf(VARIANTS, read('variant')),
      network: read('network'),
      unknown: oneOf(['outside'], read('unknown')),
      pattern: stepsFrom(read('pattern')),
    }),
  }),
};
