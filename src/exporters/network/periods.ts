import type { DateText } from '../../graph/model.ts';
import { spanOf } from '../../graph/span.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import { together } from '../../graph/stated-values.ts';
import type { Edge, Node } from './network.ts';

/** The dates between which something held, as they are written; open where nobody gives one. */
interface Period {
  since?: DateText | undefined;
  until?: DateText | undefined;
}

const dateOf = (value: unknown): DateText | undefined => (typeof value === 'string' ? value : undefined);

/**
 * When a node existed: an entity from what dates its beginning to what dates its end, unless that is in doubt or only
 * foretold; a document since its date.
 */
function nodePeriods({ entity, document }: Node, vocabulary: VocabularyIndex): Period[] {
  if (!entity) return document.date === undefined ? [] : [{ since: document.date }];
  const span = spanOf(entity, vocabulary);
  if (!span || span.from.reality === 'predicted') return [];
  return [{ since: dateOf(span.from.value), until: dateOf(span.until?.value) }];
}

/** Every period that is given for a node or an edge; none where nobody dates it. */
export function periodsOf(of: Node | Edge, vocabulary: VocabularyIndex): Period[] {
  if (!('from' in of)) return nodePeriods(of, vocabulary);
  const dated = of.relation ? together(of.relation) : [];
  return dated.filter(({ since, until }) => since !== undefined || until !== undefined);
}
