import MiniSearch, { type Query as IndexQuery } from 'minisearch';
import { tokensOf } from './form.ts';
import { gramsAsked, wordsAsked, type Query } from './query.ts';
import { soundsOf } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Finds what may fit a query, with a score for the words; the matcher then looks at each. */
export interface Candidates {
  /** Scores by the place of the subject in the list. */
  of(query: Query): Map<number, number>;
}

interface Row {
  id: number;
  own: string;
  aside: string;
  sound: string;
}

const TEXTS = ['own', 'aside'];
const split = (tokens: string): string[] => tokens.split(' ').filter((token) => token !== '');

function rowOf(subject: Subject, id: number): Row {
  const tokens = (aside: boolean): string =>
    subject.wordings
      .filter((wording) => wording.aside === aside)
      .flatMap(({ forms }) => forms.flatMap(tokensOf))
      .join(' ');
  const sounds = subject.wordings.flatMap(({ reading }) => (reading ? soundsOf(reading) : []));
  return { id, own: tokens(false), aside: tokens(true), sound: sounds.join(' ') };
}

const all = (queries: IndexQuery[]): IndexQuery => ({ combineWith: 'AND', fields: TEXTS, queries });

/** Chinese by its grams alone, since a run may cut the Latin words of a mixed name anywhere. */
function asked(query: Query): IndexQuery[] {
  if (query.cjk) return [all(gramsAsked(query))];
  const queries: IndexQuery[] = [];
  const words = wordsAsked(query);
  if (words.length > 0) queries.push(all(words.map((word) => ({ queries: [word], prefix: true }))));
  if (query.sound !== undefined) {
    queries.push({ queries: [query.sound], fields: ['sound'], prefix: true });
  }
  return queries;
}

/** Index subjects by their words, Chinese grams and readings. */
export function indexCandidates(subjects: readonly Subject[]): Candidates {
  const index = new MiniSearch<Row>({
    fields: [...TEXTS, 'sound'],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: { own: 4, aside: 1, sound: 0.5 } },
  });
  index.addAll(subjects.map(rowOf));
  return {
    of(query) {
      const queries = asked(query);
      if (queries.length === 0) return new Map();
      const results = index.search({ combineWith: 'OR', queries });
      return new Map(results.map((result) => [Number(result.id), result.score]));
    },
  };
}
