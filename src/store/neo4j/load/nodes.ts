import { reachOf } from '../../../graph/citations.ts';
import { neighboursIn } from '../../../graph/collections.ts';
import { parseClaimId } from '../../../graph/ids.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Claim, Document, Entity, Graph, Relation } from '../../../graph/model.ts';
import { displayName, titleOf } from '../../../graph/names.ts';
import { subjectsOf } from '../../search/subjects.ts';
import { tokensOfSubject } from '../../search/tokens.ts';

/** Properties of a node or an edge; what is absent is left out, as in the interchange format. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What a search needs of a thing, by its id: its text, and the tokens that the index holds of it. */
export type Searched = ReadonlyMap<string, Properties>;

/** The search properties of everything that can be found. */
export const searchedIn = (graph: Graph, degrees: ReadonlyMap<string, number>): Searched =>
  new Map(
    subjectsOf(graph, (id) => degrees.get(id) ?? 0).map((subject) => {
      const { own, aside, sound, short } = tokensOfSubject(subject);
      // No short name begins as a sound may: they get along in one property.
      const tokens = { tokens_own: own, tokens_aside: aside, tokens_sound: `${sound} ${short}` };
      return [subject.id, { subject: JSON.stringify(subject), ...tokens }];
    }),
  );

/** How many neighbours each entity has over drawn relations. */
export const degreesIn = (relations: readonly Relation[]): ReadonlyMap<string, number> =>
  new Map([...neighboursIn(relations.filter(isDrawn))].map(([id, others]) => [id, others.length]));

/** `json` is the thing itself, as the store hands it out; the rest is for questions and for people. */
export const entityNode = (entity: Entity, degree: number): Properties => ({
  id: entity.id,
  kind: entity.kind,
  name_zh: displayName(entity, 'zh').value,
  name_en: displayName(entity, 'en').value,
  names: entity.names.map(({ value }) => value),
  prospective: entity.prospective,
  form: entity.form,
  ids: entity.ids?.map(({ scheme, value }) => `${scheme}:${value}`),
  degree,
  json: JSON.stringify(entity),
});

export const documentNode = (document: Document): Properties => ({
  id: document.id,
  class: document.class,
  lang: document.lang,
  title: document.title[document.lang],
  title_zh: titleOf(document, 'zh').value,
  title_en: titleOf(document, 'en').value,
  date: document.date,
  url: document.url,
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

/** What a line shows: the same on the node of a relation and on the edge that is made of it. */
export const lineProperties = (relation: Relation): Properties => ({
  id: relation.id,
  kind: relation.kind,
  status: relation.status,
  reality: relation.reality,
  sources: relation.sources,
  disputed: relation.disputed,
  outcome: relation.outcome?.value,
  since: relation.values[0]?.since,
  until: relation.values[0]?.until,
  role: relation.values[0]?.role,
  flags: relation.flags,
  claims: relation.claims,
});

export const relationNode = (relation: Relation): Properties => ({
  ...lineProperties(relation),
  drawn: isDrawn(relation),
  json: JSON.stringify(relation),
});
