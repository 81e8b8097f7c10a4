import { byId } from '../../graph/collections.ts';
import {
  compareConflicts,
  conflictsOfEntity,
  conflictsOfRelation,
  type Conflict,
} from '../../graph/conflicts.ts';
import { parseClaimId } from '../../graph/ids.ts';
import type { Claim, Entity, Relation } from '../../graph/model.ts';
import { documentsOf } from '../../graph/provenance.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { DEFAULT_LIMITS, type Conflicts, type Options } from '../port.ts';
import type { Lookups } from './lookups.ts';
import { entitiesNamed } from './named.ts';

const claimsIn = ({ sides }: Conflict): string[] => sides.flatMap(({ claims }) => claims);

const concerns = (conflict: Conflict, document: string | undefined): boolean =>
  document === undefined || claimsIn(conflict).some((id) => parseClaimId(id)?.document === document);

/**
 * A part of all contradictions with whatever it names.
 * @param disputed every relation that is disputed, and every entity of which a value may be.
 */
export async function conflictsAnswer(
  lookups: Lookups,
  { relations, entities }: { relations: readonly Relation[]; entities: readonly Entity[] },
  { vocabulary, asked = {} }: { vocabulary: Vocabulary; asked?: Options<'conflicts'> | undefined },
): Promise<Conflicts> {
  const { document, limit = DEFAULT_LIMITS.items, offset = 0 } = asked;
  const behind = byId(await lookups.claims(relations.flatMap(({ claims }) => claims)));
  // Each with its own claims only: all with all of them would take minutes where much is disputed.
  const behindOf = ({ claims }: Relation): Claim[] => claims.flatMap((id) => behind.get(id) ?? []);
  const all = [
    ...relations.flatMap((relation) => conflictsOfRelation(relation, behindOf(relation))),
    ...entities.flatMap((entity) => conflictsOfEntity(entity, vocabulary)),
  ].filter((conflict) => concerns(conflict, document));
  const items = all.sort(compareConflicts).slice(offset, offset + limit);
  const claims = await lookups.claims(items.flatMap(claimsIn));
  const named = await lookups.relations(items.map(({ id }) => id));
  const documents = await lookups.documents(documentsOf(claims));
  // Whoever has the value is named by the claims that state it.
  const naming = await entitiesNamed(lookups, { relations: named, documents, claims });
  return { total: all.length, items, claims, documents, entities: naming, relations: named };
}
