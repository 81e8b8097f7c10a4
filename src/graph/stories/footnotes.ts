import { byId } from '../collections.ts';
import type { Claim, Document, Relation } from '../model.ts';
import { standsOn } from '../standing.ts';

/** A source of a slide with its number, and the lines that stand on it. */
interface SlideNote {
  number: number;
  document: Document;
  relations: string[];
}

/** What stands behind the lines of a slide: its sources in the order of the lines, and lines that have none. */
export interface SlideNotes {
  notes: SlideNote[];
  /** Ids of relations that stand on nothing. */
  without: string[];
}

const asserts = ({ asserts: said }: Claim, relation: string): boolean =>
  said.some((one) => one.relation === relation && one.polarity === 'asserts');

/** The footnotes of some lines, numbered from 1. */
export function notesOf(
  relations: readonly Pick<Relation, 'id' | 'claims'>[],
  evidence: { claims: readonly Claim[]; documents: readonly Document[] },
): SlideNotes {
  const claims = byId(evidence.claims);
  const documents = byId(evidence.documents);
  const notes = new Map<string, SlideNote>();
  const without: string[] = [];
  for (const { id, claims: ids } of relations) {
    const sources = ids.flatMap((claimId) => {
      const claim = claims.get(claimId);
      const own = claim && documents.get(claim.document);
      return claim && own && asserts(claim, id) ? standsOn(claim, own) : [];
    });
    if (sources.length === 0) without.push(id);
    for (const source of new Set(sources)) {
      const document = documents.get(source);
      if (!document) continue;
      const note = notes.get(source) ?? { number: notes.size + 1, document, relations: [] };
      note.relations.push(id);
      notes.set(source, note);
    }
  }
  return { notes: [...notes.values()], without };
}
