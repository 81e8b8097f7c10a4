import { reachOf } from '../../graph/citations.ts';
import { endsOfRelation } from '../../graph/ids.ts';
import type { Claim, Entity } from '../../graph/model.ts';
import type { ReaderFilter } from '../../graph/view.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';

interface Knowing {
  entities: ReadonlyMap<string, Entity>;
  vocabulary: VocabularyIndex;
  /** Citations that reach a claim from another sentence count too. */
  wide?: boolean;
}

/** Whether a claim cites a source, if nearby footnotes are included or not. */
export const cites = (claim: Claim, wide: boolean): boolean =>
  wide ? reachOf(claim) !== 'no-source' : reachOf(claim) === 'narrow';

const isDated = (claim: Claim): boolean =>
  claim.asserts.some(({ since, until }) => (since ?? until) !== undefined) ||
  claim.states.some(({ value }) => typeof value === 'string');

/** Whether a claim relates two parties that the text names: no collective term, nothing that is only foretold. */
function isBetweenParties(claim: Claim, { entities, vocabulary }: Knowing): boolean {
  const isNamed = (id: string): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && !entity.prospective && !vocabulary.kind.get(entity.kind)?.memberless;
  };
  return claim.asserts.some(({ relation }) => {
    const ends = endsOfRelation(relation);
    return ends.length === 2 && ends.every(isNamed);
  });
}

/** Whether a claim is shown. */
export function passes(claim: Claim, filter: ReaderFilter, knowing: Knowing): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'cited':
      return cites(claim, knowing.wide === true);
    case 'uncited':
      return !cites(claim, knowing.wide === true);
    case 'forecast':
      return claim.modality === 'forecast';
    case 'dated':
      return isDated(claim);
    case 'parties':
      return isBetweenParties(claim, knowing);
  }
}
