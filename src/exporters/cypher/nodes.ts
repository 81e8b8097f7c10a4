import { parseClaimId } from '../../graph/ids.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { displayName, titleOf } from '../../graph/names.ts';
import { qualifiersOf } from '../../graph/stated-values.ts';

/** Properties of a node or an edge; an undefined one is not written. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export const entityNode = (entity: Entity): Properties => ({
  ...{ id: entity.id, kind: entity.kind },
  name_zh: displayName(entity, 'zh').value,
  name_en: displayName(entity, 'en').value,
  names: entity.names.map(({ value }) => value),
  ...{ prospective: entity.prospective, form: entity.form },
  complete: entity.complete?.value,
  ids: entity.ids?.map(({ scheme, value }) => `${scheme}:${value}`),
});

export const documentNode = (document: Document): Properties => ({
  ...{ id: document.id, class: document.class, lang: document.lang },
  title: document.title[document.lang],
  title_zh: titleOf(document, 'zh').value,
  title_en: titleOf(document, 'en').value,
  ...{ date: document.date, url: document.url },
});

export const claimNode = (claim: Claim): Properties => ({
  ...{ id: claim.id, document: claim.document, n: parseClaimId(claim.id)?.n },
  ...{ section: claim.section, paragraph: claim.paragraph, sentence: claim.sentence },
  ...{ exact: claim.anchor.exact, text_zh: claim.text.zh, text_en: claim.text.en },
  ...{ modality: claim.modality, hedge: claim.hedge, status: claim.status },
  ...{ outcome: claim.outcome?.value, flags: claim.flags },
});

/** What the node of a relation and the edge between its two entities have in common. */
export const lineProperties = (relation: Relation): Properties => ({
  ...{ id: relation.id, kind: relation.kind, status: relation.status, reality: relation.reality },
  ...{ sources: relation.sources, disputed: relation.disputed, outcome: relation.outcome?.value },
  ...qualifiersOf(relation),
  ...{ flags: relation.flags, claims: relation.claims },
});

export const relationNode = (relation: Relation): Properties => ({
  ...lineProperties(relation),
  drawn: isDrawn(relation),
});
