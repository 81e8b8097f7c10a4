import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity } from '../../graph/model.ts';
import type { Found, Hit } from '../port.ts';
import { orNotFound } from '../answers/reads.ts';
import { matchSubject } from '../search/match-subject.ts';
import { GRADES } from '../search/match.ts';
import { parseQuery, indexTermsOf, type Query, type IndexTerms } from '../search/query.ts';
import type { Ranked } from '../search/rank.ts';
import { select, type SearchOptions } from '../search/select.ts';
import type { Subject } from '../search/subjects.ts';
import type { Run } from './connection.ts';
import * as queries from './queries.ts';
import { readsOf } from './reads.ts';
import { textOf, thingsOf } from './rows.ts';

/** Longer words are cut by the index as well; what is found is looked at again anyway. */
const LONGEST_WORD = 200;
const TEXTS = ['tokens_own', 'tokens_aside'];

/** Words hold letters and digits only; the quotes keep those that Lucene would take for its own. */
const term = (word: string, begun: boolean): string =>
  begun ? `${word.slice(0, LONGEST_WORD)}*` : `"${word.slice(0, LONGEST_WORD)}"`;

/** The query of the index, as Lucene reads it; empty where nothing is wanted of it. */
function luceneOf({ words, begun, sound }: IndexTerms): string {
  const each = words.map((word) => `+(${TEXTS.map((field) => `${field}:${term(word, begun)}`).join(' ')})`);
  const parts = [
    ...(each.length > 0 ? [`(${each.join(' ')})`] : []),
    ...(sound === undefined ? [] : [`tokens_sound:${term(sound, true)}`]),
  ];
  return parts.join(' ');
}

/** What may fit a query: by its words, or by a part of its id. */
async function candidates(run: Run, spellings: readonly Query[]): Promise<Iterable<Subject>> {
  const rows = await Promise.all(
    spellings.flatMap((query) => {
      const words = luceneOf(indexTermsOf(query));
      return [
        words === '' ? [] : run(queries.CANDIDATES, { words }),
        query.id === undefined ? [] : run(queries.BY_PART_OF_ID, { id: query.id }),
      ];
    }),
  );
  return byId(thingsOf<Subject>(rows.flat(), 'subject')).values();
}

async function ranked(run: Run, spellings: readonly Query[]): Promise<Ranked[]> {
  return [...(await candidates(run, spellings))].flatMap((subject) => {
    const match = matchSubject(subject, spellings);
    return match ? [{ subject, match }] : [];
  });
}

/** The documents that lists of references give this number. */
async function referenced(run: Run, number: number): Promise<Ranked[]> {
  const rows = await run(queries.REFERENCED, { number });
  const first = new Map<string, Ranked>();
  for (const [at, subject] of thingsOf<Subject>(rows, 'subject').entries()) {
    if (first.has(subject.id)) continue;
    const matched = { value: `[${number}]`, lang: textOf(rows[at], 'lang'), role: 'reference' };
    first.set(subject.id, { subject, match: { grade: GRADES.exact, byname: false, matched } });
  }
  return [...first.values()];
}

interface Things {
  entities: Map<string, Entity>;
  documents: Map<string, Document>;
  claims: Map<string, Claim>;
}

async function thingsOfHits(run: Run, first: readonly Ranked[]): Promise<Things> {
  const reads = readsOf(run);
  const ids = (type: Subject['type']): string[] =>
    first.flatMap(({ subject }) => (subject.type === type ? [subject.id] : []));
  const [entities, claims] = await Promise.all([reads.entities(ids('entity')), reads.claims(ids('claim'))]);
  const documents = await reads.documents([...ids('document'), ...claims.map(({ document }) => document)]);
  return { entities: byId(entities), documents: byId(documents), claims: byId(claims) };
}

function hitOf({ subject, match }: Ranked, things: Things): Hit {
  const { type, id, kind, degree } = subject;
  const { matched, pinyin } = match;
  const hit = { type, id, kind, matched, ...(pinyin !== undefined && { pinyin }) };
  if (type === 'entity') return { ...hit, entity: orNotFound(things.entities.get(id), type, id), degree };
  const claim = things.claims.get(id);
  const document = things.documents.get(claim?.document ?? id);
  return { ...hit, ...(document && { document }), ...(claim && { claim }) };
}

/** The ranked search: the index says what may fit, what fits and how well is judged as in every store. */
export async function search(run: Run, text: string, options: SearchOptions = {}): Promise<Found> {
  const spellings = parseQuery(text);
  const [query] = spellings;
  const all = await (query.reference === undefined
    ? ranked(run, spellings)
    : referenced(run, query.reference));
  const { first, ...totals } = select(all, query, options);
  const things = await thingsOfHits(run, first);
  return { query: text, ...totals, hits: first.map((one) => hitOf(one, things)) };
}
