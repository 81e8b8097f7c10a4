import fc from 'fast-check';
import * as lists from '../../../../src/graph/lists.ts';
import type { Name } from '../../../../src/graph/model.ts';
import { addresses, nameOf, wordsOf } from './words.ts';

/**
 * What a random graph is made of. Numbers choose among what there is, round and round, so that each
 * plan makes a graph and smaller ones make smaller graphs.
 */

interface EntityPlan {
  kind: number;
  names: Name[];
  prospective: boolean;
  complete: boolean;
  document?: number | undefined;
}

interface DocumentPlan {
  class: (typeof lists.SOURCE_CLASSES)[number];
  lang: string;
  title: string;
  url?: string | undefined;
  publisher?: number | undefined;
  venue?: number | undefined;
  authors: { entity: number; role: (typeof lists.AUTHOR_ROLES)[number] }[];
  primarySources: number[];
  references: { document: number; asPrinted?: string | undefined }[];
  /** Number of its first claim. */
  start: number;
  sections: boolean;
  tension: boolean;
}

interface CitePlan {
  document: number;
  stance?: (typeof lists.STANCES)[number] | undefined;
  fidelity?: (typeof lists.FIDELITIES)[number] | undefined;
}

interface AssertPlan {
  kind: number;
  from: number;
  to: number;
  second: boolean;
  denies: boolean;
  predicted: boolean;
  rejected: boolean;
  dates: { since?: string; until?: string };
  role?: string | undefined;
}

interface ClaimPlan {
  document: number;
  text: { zh: string; en: string };
  anchor: string;
  modality: (typeof lists.MODALITIES)[number];
  mentions: number[];
  cites: CitePlan[];
  /** Reached by the citations of the next claim that has some. */
  wide: boolean;
  asserts: AssertPlan[];
  states: { entity: number; value: string | number | { zh: string; en: string } }[];
  decides: { claim: number; outcome: 'met' | 'not-met' }[];
}

export interface Plan {
  entities: EntityPlan[];
  documents: DocumentPlan[];
  claims: ClaimPlan[];
}

const some = fc.nat({ max: 11 });
const few = <T>(one: fc.Arbitrary<T>, maxLength = 2) => fc.array(one, { maxLength });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const seldom = fc.nat({ max: 5 }).map((n) => n === 5);
const bilingual = fc.record({ zh: wordsOf('zh'), en: wordsOf('en') });
const DATES = [
  {},
  { since: '2024' },
  { since: '2024-04', until: '2025' },
  { since: '2023-11' },
  { until: '2026' },
];

const entity: fc.Arbitrary<EntityPlan> = fc.record({
  kind: some,
  names: fc.array(nameOf, { minLength: 1, maxLength: 3 }),
  prospective: seldom,
  complete: seldom,
  document: maybe(some),
});

const document: fc.Arbitrary<DocumentPlan> = fc.constantFrom('en', 'zh', 'ja').chain((lang) =>
  fc.record({
    class: fc.constantFrom(...lists.SOURCE_CLASSES),
    lang: fc.constant(lang),
    title: wordsOf(lang),
    url: maybe(addresses),
    publisher: maybe(some),
    venue: maybe(some),
    authors: few(fc.record({ entity: some, role: fc.constantFrom(...lists.AUTHOR_ROLES) })),
    primarySources: few(some),
    references: few(fc.record({ document: some, asPrinted: maybe(wordsOf('en')) }), 3),
    start: fc.constantFrom(1, 8, 95, 996),
    sections: fc.boolean(),
    tension: seldom,
  }),
);

const cite: fc.Arbitrary<CitePlan> = fc.record({
  document: some,
  stance: maybe(fc.constantFrom(...lists.STANCES)),
  fidelity: maybe(fc.constantFrom(...lists.FIDELITIES)),
});

const assertion: fc.Arbitrary<AssertPlan> = fc.record({
  kind: some,
  from: some,
  to: some,
  second: seldom,
  denies: seldom,
  predicted: seldom,
  rejected: seldom,
  dates: fc.constantFrom(...DATES),
  role: maybe(fc.constantFrom('chair', 'observer')),
});

const claim: fc.Arbitrary<ClaimPlan> = fc.record({
  document: fc.nat({ max: 2 }),
  text: bilingual,
  anchor: wordsOf('zh'),
  modality: fc.constantFrom(...lists.MODALITIES),
  mentions: few(some, 3),
  cites: few(cite),
  wide: fc.boolean(),
  asserts: few(assertion),
  states: few(
    fc.record({
      entity: some,
      value: fc.oneof(
        fc.constantFrom('2024', '2024-11-27', '2023-11'),
        fc.constantFrom(3, 0, -1.5),
        bilingual,
      ),
    }),
    1,
  ),
  decides: few(fc.record({ claim: some, outcome: fc.constantFrom('met', 'not-met') }), 1),
});

export const plans: fc.Arbitrary<Plan> = fc.record({
  entities: fc.array(entity, { minLength: 2, maxLength: 8 }),
  documents: fc.array(document, { minLength: 1, maxLength: 5 }),
  claims: fc.array(claim, { maxLength: 12 }),
});
