import { byId, groupBy } from '../../graph/collections.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import type { Lang } from '../../graph/names.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Provenance } from '../../store/port.ts';

/** What the branches of one tree are told from. */
export interface Told {
  lang: Lang;
  vocabulary: VocabularyIndex;
  /** The id that was asked for. */
  subject: string;
  documents: ReadonlyMap<string, Document>;
  entities: ReadonlyMap<string, Entity>;
  /** The relations of belonging, by whoever belongs. */
  belonging: ReadonlyMap<string, readonly Relation[]>;
  /**
   * Ids of documents and entities that were followed already: what stands in the tree once is only named later,
   * so that nothing is said twice and a ring ends.
   */
  followed: Set<string>;
}

/** Begin a tree. */
export const toldFrom = (
  { subject, documents, entities, belonging }: Provenance,
  { lang, vocabulary }: Pick<Told, 'lang' | 'vocabulary'>,
): Told => ({
  lang,
  vocabulary,
  subject,
  documents: byId(documents),
  entities: byId(entities),
  belonging: groupBy(belonging, ({ from }) => from),
  followed: new Set(),
});
