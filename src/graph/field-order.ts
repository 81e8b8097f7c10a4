import type * as Model from './model.ts';
import type * as Words from './vocabulary.ts';

/**
 * The fields of an object in the order in which they are written, each with those of what it holds;
 * a list is written by the order of its entries.
 */
export interface Order {
  readonly [field: string]: Order;
}

/** Every field of `T` and no other: one new to the model fails type-checking here. */
type OrderOf<T> = { readonly [field in keyof Required<T>]: Order };

const plain: Order = {};
const text: OrderOf<Model.Bilingual> = { zh: plain, en: plain };

const entity: OrderOf<Model.Entity> = {
  id: plain,
  kind: plain,
  names: {
    value: plain,
    lang: plain,
    role: plain,
    since: plain,
    until: plain,
    claims: plain,
  } satisfies OrderOf<Model.Name>,
  prospective: plain,
  form: plain,
  document: plain,
  complete: { value: plain, claims: plain },
  ids: { scheme: plain, value: plain },
  values: {
    property: plain,
    value: text,
    reality: plain,
    claims: plain,
  } satisfies OrderOf<Model.StatedValue>,
};

const correction: OrderOf<Model.Correction> = {
  reference: plain,
  field: plain,
  asPrinted: plain,
  proposed: plain,
  basis: plain,
  note: text,
};

const document: OrderOf<Model.Document> = {
  id: plain,
  class: plain,
  lang: plain,
  title: plain,
  date: plain,
  url: plain,
  seen: { as: plain, on: plain, note: text },
  authors: { entity: plain, role: plain },
  publisher: plain,
  venue: plain,
  primarySources: plain,
  references: { number: plain, document: plain, asPrinted: plain } satisfies OrderOf<Model.Reference>,
  unlistedReferences: plain,
  corrections: correction,
  tensions: { id: plain, side: plain, against: plain, reason: text } satisfies OrderOf<Model.Tension>,
  outline: { path: plain, title: text },
  csl: plain,
};

const citation: OrderOf<Model.Citation> = {
  document: plain,
  marker: plain,
  scope: plain,
  stance: plain,
  fidelity: plain,
  temporalFit: plain,
  reason: text,
};

const assertion: OrderOf<Model.Assertion> = {
  relation: plain,
  polarity: plain,
  reality: plain,
  since: plain,
  until: plain,
  role: plain,
};

const outcome: OrderOf<Model.Outcome> = { value: plain, claim: plain };

const claim: OrderOf<Model.Claim> = {
  id: plain,
  document: plain,
  section: plain,
  paragraph: plain,
  sentence: plain,
  anchor: { exact: plain, prefix: plain, suffix: plain } satisfies OrderOf<Model.Anchor>,
  text,
  uncertain: text,
  modality: plain,
  hedge: plain,
  mentions: plain,
  cites: citation,
  asserts: assertion,
  states: { entity: plain, property: plain, value: text, reality: plain } satisfies OrderOf<Model.Statement>,
  decides: { claim: plain, outcome: plain },
  status: plain,
  outcome,
  flags: plain,
};

const relation: OrderOf<Model.Relation> = {
  id: plain,
  kind: plain,
  from: plain,
  to: plain,
  values: { since: plain, until: plain, role: plain, claims: plain } satisfies OrderOf<Model.RelationValue>,
  reality: plain,
  status: plain,
  sources: plain,
  disputed: plain,
  outcome,
  rejected: { reason: text },
  flags: plain,
  claims: plain,
};

const entityKind: OrderOf<Words.EntityKind> = {
  id: plain,
  label: text,
  plural: { en: plain },
  hue: plain,
  shape: plain,
  icon: plain,
  border: plain,
  memberless: plain,
  forms: plain,
  openings: plain,
};

const relationKind: OrderOf<Words.RelationKind> = {
  id: plain,
  label: text,
  inverse: text,
  forecast: { label: text, inverse: text } satisfies OrderOf<Words.Wording>,
  plural: { label: { en: plain }, inverse: { en: plain } },
  from: plain,
  to: plain,
  symmetric: plain,
  reflexive: plain,
  undirected: plain,
  qualifiers: plain,
  single: plain,
  roles: plain,
  membership: plain,
  belonging: plain,
  signature: plain,
  attendance: plain,
  refusal: plain,
  explicit: plain,
};

const property: OrderOf<Words.Property> = {
  id: plain,
  label: text,
  type: plain,
  of: plain,
  single: plain,
  existence: plain,
  ends: plain,
  dates: plain,
  locates: plain,
  trait: plain,
};

const term: OrderOf<Words.Term> = { id: plain, label: text };

const vocabulary: OrderOf<Words.Vocabulary> = {
  kinds: entityKind,
  relations: relationKind,
  properties: property,
  forms: term,
  roles: term,
};

const graph: OrderOf<Model.Graph> = {
  format: plain,
  data: plain,
  vocabulary,
  entities: entity,
  documents: document,
  claims: claim,
  relations: relation,
  stories: {
    id: plain,
    title: text,
    summary: text,
    tour: plain,
    slides: {
      title: text,
      text,
      notes: text,
      view: plain,
      emphasis: plain,
      lines: plain,
    } satisfies OrderOf<Model.Slide>,
  } satisfies OrderOf<Model.Story>,
};

/** The order of the fields of the interchange format `entente/1`. */
export const GRAPH_ORDER: Order = graph;
