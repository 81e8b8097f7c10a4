import { RELATION_SENTENCES } from '../../graph/reading.ts';
import { footnote } from '../../graph/terms/footnote-en.ts';
import { counter } from './numbers.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const number = (count: number): string => n(count, { other: '#' });

/** What the cards of the inspector say. */
export const cards = {
  footnote,
  entity: {
    prospective: 'A forecast only: no text says that it exists yet.',
    memberless: 'A collective term: the text names no members, so none are given here.',
    complete: 'The list of its members or parties is complete.',
    incomplete:
      'The list of its members or parties is not complete: whoever is missing is unknown, not outside.',
    onWhoseWord: 'on the word of',
    names: 'Names',
    values: 'Attributes',
    relations: 'Relations',
    /** Where somebody stands at the far end of more than one: a member that also was the chair. */
    inRelations: (others: number, total: number) =>
      `${number(others)} in ${n(total, { one: '# relation', other: '# relations' })}`,
    noRelations: 'No text read so far states a relation of it.',
    claims: 'Claims about it',
    documents: 'Documents',
    wording: 'Its wording',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    moreNames: (count: number) => n(count, { one: 'and # more name', other: 'and # more names' }),
    sayso: (count: number) => n(count, { other: count === 1 ? 'Stated in # claim' : 'Stated in # claims' }),
    differ: 'The values differ.',
    predicted: 'forecast',
    /** Of a day that no text reports yet. */
    foretold: (day: string) => `forecast for ${day}`,
    /** Names a beginning together with its end. */
    dates: 'dates',
    /** Before the places where a name is printed, after what kind of name it is. */
    printedIn: (kind: string, asPrinted: boolean) => (asPrinted ? `${kind} in` : `${kind}, in`),
  },
  relation: {
    one: 'Relation',
    /** How many claims assert it, and how many deny it. */
    sayso: (asserting: number, denying: number) =>
      [
        n(asserting, { one: 'Stated in # claim', other: 'Stated in # claims' }),
        ...(denying > 0 ? [n(denying, { other: 'denied in #' })] : []),
      ].join(' · '),
    official: (total: number, official: number) =>
      `${claims(total)}, ${official === 0 ? 'none official' : `${number(official)} official`}`,
    holds: 'Whether it holds at all is disputed.',
    since: 'The date is disputed; that it holds is not.',
    until: 'When it ended is disputed; that it holds is not.',
    role: 'The role is disputed; that it holds is not.',
    several: 'Date and role are disputed; that it holds is not.',
    /** Somebody in a role while dates last: “chair since Nov 2024”. */
    roleThen: (role: string, dates: string) => `${role} ${dates}`,
    /** Values that stand beside each other and say nothing against each other. */
    beside: (values: readonly string[]) => values.join('; '),
    /** Under several values of which none contradicts another. */
    compatible: 'These do not contradict each other.',
    /** Where claims are disputed and the relation is not. */
    elsewhere: 'This relation is not disputed. The claim marked ≠ is, for something else that it says.',
    predicted: 'A forecast, not a report: it stays one until another document records the outcome.',
    rejected: 'Not believed:',
    /** Over the claims that give none of the values that differ. */
    noValue: 'without a date or role',
    denies: 'denies it',
    foretells: 'forecasts it',
    between: RELATION_SENTENCES.en.between,
    /** The far end of a relation with itself: of a thing, and of a person. */
    itself: RELATION_SENTENCES.en.itself,
  },
  claim: {
    one: 'Claim',
    uncertain: 'The reading is uncertain',
    quote: 'In the original',
    quoteOf: 'Where the sentence begins, in the words of the text',
    standing: 'Evidence',
    modality: 'Kind of sentence',
    hedge: 'Certainty',
    outcome: 'Outcome',
    citations: 'Cites',
    none: 'no footnote',
    wide: 'If nearby footnotes are included',
    wideNote:
      'An editor reads a nearby footnote as covering this sentence too. That is a reading, not the print: it counts in no figure and changes no status.',
    asserts: 'Relations it states',
    states: 'Dates and other values it gives',
    mentions: 'Mentions',
    tensions: 'Contradiction within the text',
    against: 'Contradicts',
    decides: 'Settles a forecast',
    /** Which documents say what. */
    dispute: { here: 'this text', open: 'Compare the sides' },
    copyCited: 'Copy with citation',
    copied: 'Copied, ready to paste into a footnote.',
    because: {
      cites: (marker: string, fidelity: string) => `It cites ${marker}: ${fidelity}.`,
      citesUnmarked: (fidelity: string) => `It cites a source: ${fidelity}.`,
      stance: (marker: string, stance: string) => `It cites ${marker}, which ${stance}.`,
      official: 'It stands in an official document.',
      party: 'It stands on the issuer’s own page.',
      press: 'One document of this class says so and cites no source for it.',
      rival: 'Another document denies it or gives another value.',
      uncited:
        'The sentence has no footnote and cites no source. That says nothing about whether it is true.',
    },
  },
  document: {
    one: 'Document',
    noDate: 'no date',
    open: 'Open the document',
    seen: (how: string, on: string | undefined) => `Read from ${how}${on ? `, ${on}` : ''}.`,
    notSeen: 'The document itself was not seen.',
    publisher: 'Published by',
    venue: 'In',
    primary: 'Secondary to',
    references: 'References',
    corrections: 'Printing errors and corrections',
    asPrinted: 'as printed',
    proposed: 'proposed',
    notPrinted: 'nothing printed',
    basis: 'according to',
    claims: 'Claims, section by section',
    /** Why a document is here whose sentences were not read. */
    noClaims: {
      text: 'This document was not read sentence by sentence.',
      reference:
        'This document was not read sentence by sentence; it is here because a text lists it as a reference.',
      basis: 'This document was not read sentence by sentence; it is here because a correction rests on it.',
      other: 'This document was not read sentence by sentence; it is here because others name it.',
    },
    /** Of a document that is itself a source and cites none. */
    ownWord: (count: number) => `${claims(count)}, on the document’s own word`,
    coverage: (cited: number, total: number) => `${number(cited)} of ${number(total)} cite a source`,
    citedBy: 'Cited by',
    citedByNobody: 'No claim cites it.',
    tensions: 'Where the text contradicts itself',
    against: 'against',
  },
};

export type Cards = typeof cards;
