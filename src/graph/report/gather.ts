import { compareClaims, endsOfRelation, typeOf } from '../ids.ts';
import { EntenteError, quoted } from '../errors.ts';
import { byId } from '../collections.ts';
import type { Conflict } from '../conflicts.ts';
import type { Claim, Document, Entity, Relation } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sectionPath } from './section.ts';
import type { LeftOut, ReportInput, ReportSubject } from './types.ts';
import { namedClaims } from './used-documents.ts';

interface Items<T> {
  total: number;
  items: T[];
}

interface Around {
  documents: Document[];
  entities: Entity[];
}

/** What a report asks of a graph; whatever reads a graph can answer it. */
export interface ReportReader {
  about(): Promise<{ data: string; vocabulary: Vocabulary }>;
  document(id: string): Promise<{ document: Document; claims: Items<Claim> } & Around>;
  claim(id: string): Promise<{ claim: Claim; document: Document; relations: Relation[] } & Around>;
  relation(id: string): Promise<{ relation: Relation; from: Entity; to: Entity; claims: Claim[] } & Around>;
  provenance(id: string): Promise<{ claims: Items<Claim> } & Around>;
  claims(asked: { document: string; limit: number; offset: number }): Promise<Items<Claim>>;
  conflicts(asked: {
    document: string;
    limit: number;
    offset: number;
  }): Promise<Items<Conflict> & { claims: Claim[]; relations: Relation[] } & Around>;
  among(ids: string[]): Promise<{ entities: Entity[] }>;
}

/** Items that one question asks for. */
const STEP = 1000;

/** What has been gathered so far. */
class Gathered {
  readonly documents = new Map<string, Document>();
  readonly entities = new Map<string, Entity>();
  readonly relations = new Map<string, Relation>();
  readonly claims = new Map<string, Claim>();
  readonly conflicts: Conflict[] = [];

  add({ documents, entities }: Around, relations: readonly Relation[] = []): void {
    for (const one of documents) this.documents.set(one.id, one);
    for (const one of entities) this.entities.set(one.id, one);
    for (const one of relations) this.relations.set(one.id, one);
  }
}

async function all<Page extends Items<unknown>>(
  ask: (offset: number) => Promise<Page>,
  each: (page: Page) => void,
): Promise<void> {
  for (let offset = 0; ; offset += STEP) {
    const page = await ask(offset);
    each(page);
    if (offset + STEP >= page.total || page.items.length === 0) return;
  }
}

/** The claims of a document; of one that nobody has read sentence by sentence those that cite it. */
async function claimsOfDocument(
  reader: ReportReader,
  { id, section }: ReportSubject,
  got: Gathered,
): Promise<{ claims: Claim[]; section?: string }> {
  const detail = await reader.document(id);
  got.add({ ...detail, documents: [...detail.documents, detail.document] });
  const claims: Claim[] = [];
  if (detail.claims.total === 0 && section === undefined)
    return { claims: (await reader.provenance(id)).claims.items };
  // Its outline may be there without a claim in it; of a section of it nothing can be reported.
  if (detail.claims.total === 0)
    throw new EntenteError(
      'bad-request',
      `Nobody has read ${quoted(id)} sentence by sentence, so no claim stands in a section of it; leave the section out for the claims that cite it.`,
    );
  await all(
    (offset) => reader.claims({ document: id, limit: STEP, offset }),
    ({ items }) => claims.push(...items),
  );
  if (section === undefined) return { claims };
  const path = sectionPath(section, detail.document, claims);
  const own = claims.filter((claim) => claim.section === path || claim.section?.startsWith(`${path}/`));
  return { claims: own, section: path };
}

async function claimsOf(
  reader: ReportReader,
  subject: ReportSubject,
  got: Gathered,
): Promise<{ claims: Claim[]; section?: string }> {
  const type = typeOf(subject.id);
  if (type === 'document') return claimsOfDocument(reader, subject, got);
  if (subject.section !== undefined)
    throw new EntenteError(
      'bad-request',
      `${quoted(subject.id)} has no sections; name a section beside the id of a document.`,
    );
  if (type === 'claim') {
    const { claim, document, relations, ...around } = await reader.claim(subject.id);
    got.add({ ...around, documents: [...around.documents, document] }, relations);
    return { claims: [claim] };
  }
  if (type === 'relation') {
    const { relation, from, to, claims, ...around } = await reader.relation(subject.id);
    got.add({ ...around, entities: [...around.entities, from, to] }, [relation]);
    return { claims };
  }
  const found = await reader.provenance(subject.id);
  got.add(found);
  if (found.claims.total > found.claims.items.length)
    throw new EntenteError(
      'too-large',
      `${found.claims.total} claims are about ${quoted(subject.id)}, more than a report can hold; take one of its relations or one text.`,
    );
  return { claims: found.claims.items };
}

/** Everything that stands beside claims: their documents with what these cite, and what contradicts them. */
async function lookAround(reader: ReportReader, claims: readonly Claim[], got: Gathered): Promise<void> {
  for (const document of new Set(claims.map((claim) => claim.document))) {
    const { document: text, ...around } = await reader.document(document);
    got.add({ ...around, documents: [...around.documents, text] });
    await all(
      (offset) => reader.conflicts({ document, limit: STEP, offset }),
      (page) => {
        got.add(page, page.relations);
        got.conflicts.push(...page.items);
        for (const claim of page.claims) got.claims.set(claim.id, claim);
      },
    );
  }
}

/** Whoever is named in the report and not known yet. */
function unknownEntities(claims: readonly Claim[], got: Gathered): string[] {
  const made = [...got.documents.values()].flatMap(({ authors, publisher, venue }) => [
    ...authors.map(({ entity }) => entity),
    ...(publisher === undefined ? [] : [publisher]),
    ...(venue === undefined ? [] : [venue]),
  ]);
  const contested = got.conflicts.flatMap(({ of, id }) => (of === 'relation' ? endsOfRelation(id) : [id]));
  const mentioned = claims.flatMap(({ mentions }) => mentions);
  return [...new Set([...made, ...contested, ...mentioned])].filter((id) => !got.entities.has(id));
}

/**
 * Gather what a report of something is written from. It asks a reader of the graph and does nothing else.
 * @throws EntenteError `not-found` for an id or a section that is not there, `bad-request` for a section of something
 *   that is no document, `too-large` where more claims are about an entity than a report holds.
 */
export async function gatherReport(
  reader: ReportReader,
  subject: ReportSubject,
  without?: LeftOut,
): Promise<ReportInput> {
  const got = new Gathered();
  const [{ data, vocabulary }, found] = await Promise.all([reader.about(), claimsOf(reader, subject, got)]);
  const claims = [...found.claims].sort(compareClaims);
  await lookAround(reader, claims, got);
  const parts = { subject, claims, vocabulary, data, conflicts: got.conflicts, ...maps(got) };
  for (const id of namedClaims(parts)) {
    if (got.claims.has(id)) continue;
    const { claim, document, ...around } = await reader.claim(id);
    got.claims.set(id, claim);
    got.add({ ...around, documents: [...around.documents, document] });
  }
  const unknown = unknownEntities(claims, got);
  if (unknown.length > 0) got.add({ documents: [], entities: (await reader.among(unknown)).entities });
  return {
    ...parts,
    subject: { id: subject.id, section: found.section },
    others: byId([...got.claims.values()]),
    without,
  };
}

const maps = ({ documents, entities, relations }: Gathered) => ({ documents, entities, relations });
