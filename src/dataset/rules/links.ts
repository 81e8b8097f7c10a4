import { kindOf } from '../../graph/ids.ts';
import type { AssertionEntry, ClaimEntry, Data } from '../data.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../files/place.ts';
import type { WrittenDocument } from '../written/document.ts';
import type { WrittenEntity } from '../written/entity.ts';
import type { RuleCheck } from './rule.ts';

type Target = 'entity' | 'document' | 'claim';

/** A reference as written: what it says, where, and what it may name. */
interface Link {
  id: string;
  place: Place;
  field: string;
  allowed: readonly Target[];
}

const PREFIXES: Partial<Record<string, Target>> = { doc: 'document', claim: 'claim' };
const EXPECTED: Record<Target, string> = {
  entity: 'an entity',
  document: 'a document (doc:…)',
  claim: 'a claim (claim:…)',
};

const MAX_GUESSES = 2000;

const tableOf = (data: Data, target: Target): ReadonlyMap<string, unknown> =>
  ({ entity: data.entityById, document: data.documentById, claim: data.claimById })[target];

const isUnread = ({ unread }: Data, id: string): boolean =>
  unread.has(id) || unread.has(id.replace(/^claim:(.*)\/\d+$/, 'doc:$1'));

const checkLink = (data: Data, { id, place, field, allowed }: Link): void => {
  if (id === '' || isUnread(data, id)) return;
  const target = PREFIXES[kindOf(id)] ?? 'entity';
  if (!allowed.includes(target)) {
    const expected = allowed.map((each) => EXPECTED[each]).join(' or ');
    return data.report.add('not-that', place, {
      field,
      value: id,
      expected,
      hint: `Write the id of ${expected}.`,
    });
  }
  const table = tableOf(data, target);
  if (table.has(id)) return;
  // Looking for a near miss among very many ids would take longer than the whole check.
  const close = table.size > MAX_GUESSES ? undefined : nearest(id, table.keys());
  const remedy =
    close === undefined ? 'Add it to the data folder, or correct the id.' : `Did you mean “${close}”?`;
  data.report.add('dangling', place, { field, value: id, hint: remedy });
};

const ENTITY = ['entity'] as const;
const DOCUMENT = ['document'] as const;
const CLAIM = ['claim'] as const;
const ANYTHING = ['entity', 'document'] as const;

/** The links of one owner, field by field. */
class Links {
  readonly found: Link[] = [];
  readonly #data: Data;

  constructor(data: Data) {
    this.#data = data;
  }

  one(owner: object, field: string, allowed: readonly Target[]): void {
    const id: unknown = Reflect.get(owner, field);
    if (typeof id === 'string')
      this.found.push({ id, place: this.#data.places.at(owner, field), field, allowed });
  }

  many(list: readonly string[] | undefined, field: string, allowed: readonly Target[]): void {
    list?.forEach((id, index) => {
      this.found.push({ id, place: this.#data.places.at(list, index), field, allowed });
    });
  }
}

const ofEntity = (links: Links, entity: WrittenEntity): void => {
  links.one(entity, 'document', DOCUMENT);
  links.many(entity.complete?.claims, 'complete', CLAIM);
  for (const name of entity.names) links.many(name.claims, 'claims', CLAIM);
};

const ofDocument = (links: Links, document: WrittenDocument): void => {
  links.one(document, 'publisher', ENTITY);
  links.one(document, 'venue', ENTITY);
  links.many(document.primarySources, 'primarySources', DOCUMENT);
  for (const author of document.authors ?? []) links.one(author, 'entity', ENTITY);
  for (const reference of document.references ?? []) links.one(reference, 'document', DOCUMENT);
  for (const correction of document.corrections ?? []) links.one(correction, 'basis', DOCUMENT);
};

const ofClaim = (links: Links, { written }: ClaimEntry): void => {
  links.many(written.mentions, 'mentions', ANYTHING);
  for (const cite of written.cites ?? []) links.one(cite, 'document', DOCUMENT);
  for (const statement of written.states ?? []) links.one(statement, 'entity', ENTITY);
  for (const decision of written.decides ?? []) links.one(decision, 'claim', CLAIM);
};

const ofAssertion = (links: Links, { written }: AssertionEntry): void => {
  links.one(written, 'from', ENTITY);
  links.one(written, 'to', ENTITY);
};

const checkNumbers = (data: Data): void => {
  for (const [document, claims] of data.claimsOf) {
    const numbers = new Set(claims.map(({ written }) => written.n));
    for (const list of (document.tensions ?? []).flatMap(({ side, against }) => [side, against])) {
      list.forEach((n, index) => {
        if (n === 0 || numbers.has(n)) return;
        const place = data.places.at(list, index);
        data.report.add('dangling', place, {
          field: 'The tension',
          value: `claim ${n}`,
          hint: 'Correct the number.',
        });
      });
    }
  }
};

/** Rule 4: whatever is named exists, and is what it should be. */
export const links: RuleCheck = {
  name: 'links',
  check: (data) => {
    const all = new Links(data);
    for (const entity of data.entities) ofEntity(all, entity);
    for (const document of data.documents) ofDocument(all, document);
    for (const claim of data.claims) ofClaim(all, claim);
    for (const assertion of data.assertions) ofAssertion(all, assertion);
    for (const link of all.found) checkLink(data, link);
    checkNumbers(data);
  },
};
