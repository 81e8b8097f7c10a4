import { kindOf } from '../../graph/ids.ts';
import type { AssertionEntry, ClaimEntry, Dataset } from '../data.ts';
import { nearestWord } from '../nearest.ts';
import type { Subfolder } from '../files/folder.ts';
import type { WrittenDocument } from '../written/document.ts';
import type { WrittenEntity } from '../written/entity.ts';
import type { Rule } from './rule.ts';

type Target = 'entity' | 'document' | 'claim';

/** An id written to refer to something: where it stands, and what it may refer to. */
interface Link {
  id: string;
  /** Where it stands: under a field of an object, or at a place in a list. */
  owner: object;
  key: string | number;
  field: string;
  allowed: readonly Target[];
}

const PREFIXES: ReadonlyMap<string, Target> = new Map([
  ['doc', 'document'],
  ['claim', 'claim'],
]);
const targetOf = (id: string): Target => PREFIXES.get(kindOf(id)) ?? 'entity';
const EXPECTED: Record<Target, string> = {
  entity: 'an entity',
  document: 'a document (doc:…)',
  claim: 'a claim (claim:…)',
};

/** How many ids are compared in one run to suggest a correction: more would take longer than the check itself. */
const MAX_COMPARED = 100_000;

const tableOf = (data: Dataset, target: Target): ReadonlyMap<string, unknown> =>
  ({ entity: data.entityById, document: data.documentById, claim: data.claimById })[target];

/** State shared by all links of one check. */
interface LinkCheck {
  /** Documents with a claim whose number could not be read: a link may mean that claim. */
  unnumbered: ReadonlySet<string>;
  compared: number;
}

const unnumberedOf = ({ claims }: Dataset): Set<string> =>
  new Set(claims.filter(({ written }) => written.n === 0).map(({ document }) => document.id));

const ROOM_OF: Record<Target, Subfolder> = { entity: 'entities', document: 'documents', claim: 'documents' };

/** Whether an id may be defined in a file that could not be read: the link then does not count as dangling. */
const mayBeUnreadable = (
  { unreadableIds: unread, unreadableFolders: closed }: Dataset,
  { unnumbered }: LinkCheck,
  id: string,
): boolean => {
  const document = id.replace(/^claim:(.*)\/\d+$/, 'doc:$1');
  if (unread.has(id) || unread.has(document) || closed.has(ROOM_OF[targetOf(id)])) return true;
  return document !== id && unnumbered.has(document);
};

const nearestId = (run: LinkCheck, id: string, table: ReadonlyMap<string, unknown>): string | undefined => {
  run.compared += table.size;
  return run.compared > MAX_COMPARED ? undefined : nearestWord(id, table.keys());
};

const checkLink = (data: Dataset, run: LinkCheck, { id, owner, key, field, allowed }: Link): void => {
  if (id === '') return;
  const target = targetOf(id);
  if (!allowed.includes(target)) {
    const expected = allowed.map((each) => EXPECTED[each]).join(' or ');
    return data.report.add('not-that', data.locations.at(owner, key), {
      field,
      value: id,
      expected,
      hint: `Write the id of ${expected}.`,
    });
  }
  const table = tableOf(data, target);
  if (table.has(id) || mayBeUnreadable(data, run, id)) return;
  const close = nearestId(run, id, table);
  const remedy =
    close === undefined ? 'Add it to the data folder, or correct the id.' : `Did you mean “${close}”?`;
  data.report.add('dangling', data.locations.at(owner, key), { field, value: id, hint: remedy });
};

const ENTITY = ['entity'] as const;
const DOCUMENT = ['document'] as const;
const CLAIM = ['claim'] as const;
const ANYTHING = ['entity', 'document'] as const;

/** Checks links field by field. */
class Links {
  readonly #data: Dataset;
  readonly #run: LinkCheck;

  constructor(data: Dataset) {
    this.#data = data;
    this.#run = { unnumbered: unnumberedOf(data), compared: 0 };
  }

  one(owner: object, field: string, allowed: readonly Target[]): void {
    const id: unknown = Reflect.get(owner, field);
    if (typeof id === 'string') checkLink(this.#data, this.#run, { id, owner, key: field, field, allowed });
  }

  many(list: readonly string[] | undefined, field: string, allowed: readonly Target[]): void {
    list?.forEach((id, key) => checkLink(this.#data, this.#run, { id, owner: list, key, field, allowed }));
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

const checkNumbers = (data: Dataset): void => {
  for (const [document, claims] of data.claimsOf) {
    // The claim may stand in a part of the document that could not be read.
    if (data.unreadableIds.has(document.id)) continue;
    const numbers = new Set(claims.map(({ written }) => written.n));
    for (const list of (document.tensions ?? []).flatMap(({ side, against }) => [side, against])) {
      list.forEach((n, index) => {
        if (n === 0 || numbers.has(n) || numbers.has(0)) return;
        const location = data.locations.at(list, index);
        data.report.add('dangling', location, {
          field: 'The tension',
          value: `claim ${n}`,
          hint: 'Correct the number.',
        });
      });
    }
  }
};

/** Rule 4: whatever is named exists, and is what it should be. */
export const links: Rule = {
  name: 'links',
  check: (data) => {
    const all = new Links(data);
    for (const entity of data.entities) ofEntity(all, entity);
    for (const document of data.documents) ofDocument(all, document);
    for (const claim of data.claims) ofClaim(all, claim);
    for (const assertion of data.assertions) ofAssertion(all, assertion);
    checkNumbers(data);
  },
};
