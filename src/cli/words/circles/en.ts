import { structure } from './structure-en.ts';
import type { Variant } from '../../../graph/core-periphery/ideal-pattern.ts';
import type { Verdict } from '../../../graph/core-periphery/judgement.ts';
import type { UndefinedReason } from '../../../graph/core-periphery/undefined.ts';
import { answers } from './answers-en.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const number = (count: number): string => NUMBER.format(count);
const of = (count: number, single: string, several: string): string =>
  `${number(count)} ${count === 1 ? single : several}`;

const variants: Readonly<Record<Variant, string>> = {
  missing: 'Pairs of one in the core and one in the periphery are left out (missing).',
  either: 'Pairs of one in the core and one in the periphery are expected to be tied (either).',
  both: 'Pairs of one in the core and one in the periphery are expected not to be tied (both).',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  none: 'No finding: random networks fit as well too often',
  weak: 'A weak core and periphery: random networks hardly ever fit as well, but less than a quarter of the variance is accounted for',
  clear: 'A clear core and periphery: random networks hardly ever fit as well',
  ideal: 'An ideal core and periphery: it fits completely, and random networks hardly ever do',
};

const reasons: Readonly<Record<UndefinedReason, string>> = {
  'too-few-parties': 'there are fewer than three parties',
  'nothing-known': 'nothing is known of any pair',
  'no-ties': 'nobody is tied to anybody',
  'all-alike': 'all pairs weigh the same',
  'no-pattern':
    'no partition has pairs that are expected to be tied, pairs that are expected not to be, and any variance',
  'not-attained':
    'no values err least: the error falls for as long as the value of one party grows and those of others vanish, as in a star',
  'several-minima': 'several solutions have the same smallest error',
};

/** What the command line says of circles, in English. */
export const circles = {
  answers,
  structure,
  core: {
    network: (parties: number, tied: number) =>
      `${of(parties, 'party', 'parties')}, ${of(tied, 'tied pair', 'tied pairs')}`,
    loops: (count: number) => `${of(count, 'pair', 'pairs')} of a party with itself left out.`,
    repeated: (count: number) =>
      `${of(count, 'pair stands', 'pairs stand')} on more than one line; the weights of a pair were added up.`,
    ignored: (columns: readonly string[]) => `Not read: ${columns.map((one) => `“${one}”`).join(', ')}.`,
    heading: 'Core and periphery',
    undefined: (reason: UndefinedReason) => `Undefined: ${reasons[reason]}.`,
    variants,
    fit: (fit: string) => `Fit: ${fit} (correlation with the ideal pattern, at most 1)`,
    verdict: (verdict: Verdict, asGood: number, samples: number) =>
      `${verdicts[verdict]} (${number(asGood)} of ${number(samples)} with the same weights between other parties).`,
    exact: 'Every partition was tried: there is none better.',
    searched: (reached: number, count: number) =>
      `Best of ${of(count, 'search', 'searches')}, ${number(reached)} of which ended with this fit; there may be a better one.`,
    core: (size: number, parties: number) => `Core, ${number(size)} of ${of(parties, 'party', 'parties')}`,
    tied: (total: number, exact: boolean) =>
      `${exact ? '' : 'At least '}${number(total)} cores fit equally well; the first is the smallest, and among those the first by its parties. In all of them`,
    nobody: 'nobody',
    others: (listed: number, total: number) =>
      `All of them${listed < total ? ` (the first ${number(listed)} of ${number(total)})` : ''}`,
    coreness: 'Continuous coreness',
    corenessFit: (fit: string) => `Fit: ${fit} (correlation of the weights with the products of coreness)`,
    corenessFlat: 'There is no fit: all pairs weigh the same.',
    method:
      'Method: Borgatti & Everett 2000 (partition); Boyd, Fitzgerald & Beck 2006 (random networks); MINRES, Comrey 1962, Boyd et al. 2010 (coreness). A computed position, no statement of any source.',
  },
};
