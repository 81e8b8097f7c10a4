import type {
  AuthorRole,
  Fidelity,
  Flag,
  Hedge,
  Modality,
  OutcomeValue,
  SeenAs,
  Stance,
  Status,
  TemporalFit,
} from '../lists.ts';
import { labels, type Labels } from './labels-en.ts';
import type { BibliographicKind } from '../bibliography.ts';

type All<K extends string> = Record<K, string>;

/** The words of the closed lists; every value has one, or this does not compile. */
export interface Terms extends Labels {
  /** What a status means, in a word or two beside it. */
  statusHint: All<Status>;
  statusMeans: All<Status>;
  /** What a status means of a relation, in a sentence. */
  relationMeans: All<Status>;
  /** A forecast with its status: “Uncited forecast”. */
  forecastOf: (status: string) => string;
  predictedMeans: string;
  modality: All<Modality>;
  hedge: All<Hedge>;
  stance: All<Stance>;
  fidelity: All<Fidelity>;
  temporalFit: All<TemporalFit>;
  authorRole: All<AuthorRole>;
  seenAs: All<SeenAs>;
  outcome: All<OutcomeValue>;
  flag: All<Flag>;
  /** How a line of a bibliography reads, from the document. */
  bibliographic: All<BibliographicKind>;
}

export const terms: Terms = {
  ...labels,
  statusHint: {
    supported: 'checked',
    cited: 'not checked',
    weak: 'indirect',
    uncited: 'no citation',
    disputed: 'in conflict',
  },
  statusMeans: {
    disputed: 'another document denies it, or gives another value',
    supported:
      'the source it cites was checked and says so, at least in part, or it stands in an official document or on the issuer’s own page',
    cited: 'it cites a source, but nobody has checked yet that the source says so',
    weak: 'what it cites only touches the subject, or it stands uncited in the press',
    uncited: 'it cites no source of its own; that says nothing about whether it is true',
  },
  relationMeans: {
    supported:
      'Supported: a source was checked and says so, at least in part, or an official document, the issuer’s own page or two independent reports do.',
    cited: 'Cited: a claim cites a source for it, which nobody has checked yet.',
    weak: 'Weak: its sources only touch the subject, or one report says so without a source.',
    uncited: 'Uncited: no claim cites a source for it.',
    disputed: 'Disputed: claims contradict each other.',
  },
  forecastOf: (status) => `${status} forecast`,
  predictedMeans: 'A forecast: the text expects it.',
  modality: {
    fact: 'fact',
    forecast: 'forecast',
    evaluation: 'evaluation',
    recommendation: 'recommendation',
    definition: 'definition',
    attributed: 'attributed to somebody',
    meta: 'about the text itself',
  },
  hedge: {
    asserted: 'stated as fact',
    will: 'will',
    expected: 'is expected to',
    hopeful: 'is hoped to',
    'more-likely': 'more likely',
    'very-likely': 'very likely',
    may: 'may',
    can: 'can',
    conditional: 'conditional',
    should: 'should',
  },
  stance: { supports: 'supports it', disputes: 'disputes it', background: 'background only' },
  fidelity: {
    'near-verbatim': 'near-verbatim',
    supports: 'the source says so',
    partial: 'the source says part of it',
    'topical-only': 'the source only touches the subject',
    mismatch: 'the source does not say this',
    'not-checked': 'not checked against the source',
  },
  temporalFit: { ok: 'of the right time', 'predates-subject': 'older than what it is cited for' },
  authorRole: {
    author: 'author',
    editor: 'editor',
    reviewer: 'reviewer',
    interviewee: 'interviewee',
    interviewer: 'interviewer',
  },
  seenAs: {
    page: 'the original page',
    copy: 'a copy',
    excerpt: 'an excerpt',
    file: 'a local copy',
    'not seen': 'not seen',
  },
  outcome: { open: 'outcome not recorded', met: 'came about', 'not-met': 'did not come about' },
  flag: {
    'in-tension': 'It contradicts other claims of the same text.',
    'not-checked': 'Nobody has checked the citation against its source yet.',
    rejected: 'Not believed, and kept with the reason why.',
  },
  bibliographic: {
    'written-by': 'was written by',
    'edited-by': 'was edited by',
    'reviewed-by': 'was reviewed by',
    'interview-with': 'is an interview with',
    'interview-by': 'is an interview by',
    'published-by': 'was published by',
    'published-in': 'was published in',
    cites: 'cites',
    'secondary-to': 'is secondary to',
  },
};
