import { reachOf } from '../../../graph/citations.ts';
import { coverageOf } from '../../../graph/coverage.ts';
import { parseClaimId } from '../../../graph/ids.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Claim, Document, Entity, Relation } from '../../../graph/model.ts';
import { displayName, titleOf } from '../../../graph/names.ts';
import { qualifiersOf } from '../../../graph/stated-values.ts';
import type { SourceTotals } from '../../answers/source-totals.ts';
import type { IndexEntry } from '../../search/index-entries.ts';
import { packEntry } from '../../search/packed-entry.ts';
import { rankTokensOf } from '../rank-tokens.ts';
import { tokensOfEntry } from '../../search/tokens.ts';

/** Properties of a node or an edge; an undefined one is not written. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The properties that only the search needs: the packed index entry, and its tokens. */
export function searchProperties(entry: IndexEntry): Properties {
  const { own, aside, sound, short } = tokensOfEntry(entry);
  // Tokens of short names begin with a character that no reading begins with, so both fit into one property. Whether a
  // text is its own is not asked of the index, and a word with a typing error is looked for in each property anew.
  const tokens = { tokens_text: `${own} ${aside}`, tokens_sound: `${sound} ${short}` };
  return { search_entry: packEntry(entry), ...tokens, tokens_rank: rankTokensOf(entry) };
}

/**
 * `json` is the whole entity, as answers contain it; the other properties are there to be queried, by us and
 * by people.
 */
export const entityNode = (entity: Entity, surroundings: Properties): Properties => ({
  id: entity.id,
  kind: entity.kind,
  name_zh: displayName(entity, 'zh').value,
  name_en: displayName(entity, 'en').value,
  names: entity.names.map(({ value }) => value),
  prospective: entity.prospective,
  form: entity.form,
  complete: entity.complete?.value,
  ids: entity.ids?.map(({ scheme, value }) => `${scheme}:${value}`),
  ...surroundings,
  json: JSON.stringify(entity),
});

/** What its claims rest on is counted here, too: they are many, and do not change before the next load. */
export const documentNode = (
  document: Document,
  { cited, resting, alone }: SourceTotals,
  claims: readonly Claim[],
): Properties => ({
  id: document.id,
  class: document.class,
  lang: document.lang,
  title: document.title[document.lang],
  title_zh: titleOf(document, 'zh').value,
  title_en: titleOf(document, 'en').value,
  date: document.date,
  url: document.url,
  cited_narrow: cited.narrow,
  cited_wide: cited.wide,
  resting_claims: resting.claims,
  resting_relations: resting.relations,
  alone_claims: alone.claims,
  alone_relations: alone.relations,
  coverage: JSON.stringify(coverageOf(document, claims)),
  json: JSON.stringify(document),
});

export const claimNode = (claim: Claim): Properties => ({
  id: claim.id,
  document: claim.document,
  n: parseClaimId(claim.id)?.n ?? 0,
  section: claim.section,
  paragraph: claim.paragraph,
  sentence: claim.sentence,
  exact: claim.anchor.exact,
  text_zh: claim.text.zh,
  text_en: claim.text.en,
  modality: claim.modality,
  hedge: claim.hedge,
  status: claim.status,
  outcome: claim.outcome?.value,
  flags: claim.flags,
  reach: reachOf(claim),
  json: JSON.stringify(claim),
});

/** The properties that the node of a relation and the edge between its two entities have in common. */
export const lineProperties = (relation: Relation): Properties => ({
  id: relation.id,
  kind: relation.kind,
  status: relation.status,
  reality: relation.reality,
  sources: relation.sources,
  disputed: relation.disputed,
  outcome: relation.outcome?.value,
  ...qualifiersOf(relation),
  flags: relation.flags,
  claims: relation.claims,
});

/** The properties that only the node has. */
const apart = (relation: Relation) => ({ drawn: isDrawn(relation), json: JSON.stringify(relation) });

export const relationNode = (relation: Relation): Properties => ({
  ...lineProperties(relation),
  ...apart(relation),
});

const APART = { drawn: true, json: true } satisfies Record<keyof ReturnType<typeof apart>, true>;

/** Whether a property of such a node stands on the edge between the two entities, too. */
export const isOfLine = (name: string): boolean => !Object.hasOwn(APART, name);
