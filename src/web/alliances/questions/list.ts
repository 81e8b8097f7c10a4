import type { AllTexts } from '../../i18n/en-pages.ts';

const BLETCHLEY = 'endorsed/agreement:bletchley-declaration';
const STATEMENT = 'endorsed/agreement:seoul-statement-of-intent';
const NETWORK = 'member-of/network:international-network';
const G7 = 'member-of/grouping:g7';
const NEW_DELHI = 'endorsed/agreement:new-delhi-declaration';
const PARIS = 'endorsed/agreement:paris-statement';
const PAX_SILICA = 'endorsed/agreement:pax-silica-declaration';

/** A question that is answered by a pattern, whose circles stand in the matrix beside it. */
interface PatternQuestion {
  is: keyof AllTexts['questions']['of'];
  circles: readonly string[];
  pattern: readonly string[];
}

/** A question that is answered by what rests on what. */
interface RestingQuestion {
  is: 'dataset';
}

/** A question that is answered by the properties of the vocabulary whose dates say so. */
interface DatedQuestion {
  is: keyof AllTexts['questions']['of'];
  dating: 'renaming' | 'opening';
}

export type ReadyQuestion = PatternQuestion | DatedQuestion | RestingQuestion;

/** The questions that people ask of the circles around the Network. Where one of its circles is missing, a question is left out. */
export const QUESTIONS: readonly ReadyQuestion[] = [
  {
    is: 'allThree',
    circles: [BLETCHLEY, STATEMENT, NETWORK],
    pattern: ['_', BLETCHLEY, `and:${STATEMENT}`, `and:${NETWORK}`],
  },
  { is: 'statementOnly', circles: [STATEMENT, NETWORK], pattern: ['_', STATEMENT, `not:${NETWORK}`] },
  { is: 'networkOnly', circles: [STATEMENT, NETWORK], pattern: ['_', NETWORK, `not:${STATEMENT}`] },
  { is: 'g7Members', circles: [G7, NETWORK], pattern: ['_', G7, `and:${NETWORK}`] },
  { is: 'membersOutside', circles: [G7, NETWORK], pattern: ['_', NETWORK, `not:${G7}`] },
  {
    is: 'notParis',
    circles: [PARIS, NEW_DELHI],
    pattern: ['_', NEW_DELHI, `not:${PARIS}`],
  },
  { is: 'renamed', dating: 'renaming' },
  { is: 'opened', dating: 'opening' },
  { is: 'dataset' },
  { is: 'paxSilica', circles: [PAX_SILICA, NETWORK], pattern: ['_', PAX_SILICA, `and:${NETWORK}`] },
];

/** The meeting after which institutes opened. */
export const FIRST_MEETING = 'meeting:network-first';
