import type { Bilingual } from './text.ts';

/** Hues of the design; a vocabulary picks one for each kind of entity. */
export const HUES = [
  'country',
  'institute',
  'grouping',
  'summit',
  'agreement',
  'organisation',
  'person',
  'document',
] as const;
export const SHAPES = [
  'ellipse',
  'hexagon',
  'diamond',
  'cut-rectangle',
  'round-rectangle',
  'pentagon',
  'rectangle',
] as const;
export const QUALIFIERS = ['since', 'until', 'role'] as const;
export const PROPERTY_TYPES = ['date', 'number', 'text'] as const;
export const DATINGS = ['text', 'opening', 'renaming'] as const;

export type Hue = (typeof HUES)[number];
export type Shape = (typeof SHAPES)[number];
export type Dating = (typeof DATINGS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];

export interface EntityKind {
  id: string;
  label: Bilingual;
  plural?: { en: string };
  hue: Hue;
  shape: Shape;
  icon: string;
  border?: 'double';
  /** Entities of this kind are labels such as “Western states”: they never have members. */
  memberless?: true;
  /** Whether entities of this kind may name a `form`. */
  forms?: true;
  /** Whoever asks what opened is answered about these kinds, unless others are named. */
  openings?: true;
}

/** How a relation reads from its beginning, and from its end. */
export interface Wording {
  label: Bilingual;
  inverse: Bilingual;
}

export interface RelationKind extends Wording {
  id: string;
  /** How it reads as long as it is only foretold: “will be issued at”. */
  forecast?: Wording;
  /** How it reads where several stand at its beginning, as far as English then differs: “are members of”, “has members”. */
  plural?: { label?: { en: string }; inverse?: { en: string } };
  from: string[];
  to: string[];
  symmetric?: true;
  /** An entity may stand at both ends: a firm that holds its own shares. */
  reflexive?: true;
  /** Drawn without an arrowhead: the kinds at both ends leave no doubt about the direction. */
  undirected?: true;
  qualifiers?: Qualifier[];
  /** Qualifiers that have one value, so that two values dispute the relation. */
  single?: Qualifier[];
  roles?: string[];
  membership?: true;
  /** Its source belongs to its target, as an office to its ministry, which answers for what the office publishes. */
  belonging?: true;
  signature?: true;
  /** Its source takes part in its target, which is a meeting of some sort. */
  attendance?: true;
  /** Its source stayed outside: it did not sign, it voted against. */
  refusal?: true;
  /** Must be asserted as an actual fact by at least one claim. */
  explicit?: true;
}

export interface Property {
  id: string;
  label: Bilingual;
  type: (typeof PROPERTY_TYPES)[number];
  of: string[];
  single?: true;
  /** A value of it implies that the entity exists. */
  existence?: true;
  /** The property whose beginning this one ends: `held-to` ends `held-from`. */
  ends?: string;
  /**
   * What its dates say: when a `text` was agreed, so that no signature may be earlier; the `opening` or a `renaming` of
   * its entity, for those who ask what opened or was renamed.
   */
  dates?: Dating;
  /** It says where something was held, in a word or two: short enough to stand for it on an axis of time. */
  locates?: true;
  /** It tells parties apart, like the region of a country: it stands beside them in the matrix, and orders them. */
  trait?: true;
}

export interface Term {
  id: string;
  label: Bilingual;
}

export interface Vocabulary {
  kinds: EntityKind[];
  relations: RelationKind[];
  properties: Property[];
  forms: Term[];
  roles: Term[];
}

/** A vocabulary with its entries by id. */
export interface VocabularyIndex {
  kind: ReadonlyMap<string, EntityKind>;
  relation: ReadonlyMap<string, RelationKind>;
  property: ReadonlyMap<string, Property>;
  form: ReadonlyMap<string, Term>;
  role: ReadonlyMap<string, Term>;
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Index a vocabulary by id; of two entries with one id the later wins (the check refuses such a folder). */
export const indexVocabulary = (vocabulary: Vocabulary): VocabularyIndex => ({
  kind: byId(vocabulary.kinds),
  relation: byId(vocabulary.relations),
  property: byId(vocabulary.properties),
  form: byId(vocabulary.forms),
  role: byId(vocabulary.roles),
});

/** The relations and properties of an indexed vocabulary as lists. */
export const wordsIn = ({
  relation,
  property,
}: Pick<VocabularyIndex, 'relation' | 'property'>): Pick<Vocabulary, 'relations' | 'properties'> => ({
  relations: [...relation.values()],
  properties: [...property.values()],
});

/** The properties whose dates say this of their entity. */
export const propertiesDating = (
  { properties }: Pick<Vocabulary, 'properties'>,
  dating: Dating,
): Property[] => properties.filter(({ dates }) => dates === dating);

/** The kinds that are asked about first where it is asked what opened; all that can open where none is marked so. */
export function openingKinds({ kinds, properties }: Pick<Vocabulary, 'kinds' | 'properties'>): string[] {
  const can = new Set(propertiesDating({ properties }, 'opening').flatMap(({ of }) => of));
  const marked = kinds.filter(({ id, openings }) => openings && can.has(id)).map(({ id }) => id);
  return marked.length > 0 ? marked : [...can];
}
