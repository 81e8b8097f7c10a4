/** The closed lists of the domain: values that every data set shares, whatever its vocabulary. */

export const MODALITIES = [
  'fact',
  'forecast',
  'evaluation',
  'recommendation',
  'definition',
  'attributed',
  'meta',
] as const;
export const HEDGES = [
  'asserted',
  'will',
  'expected',
  'hopeful',
  'more-likely',
  'very-likely',
  'may',
  'can',
  'conditional',
  'should',
] as const;
export const SOURCE_CLASSES = [
  'official',
  'party',
  'scholarly',
  'think-tank',
  'news',
  'secondary',
  'dataset',
] as const;
export const SCOPES = ['narrow', 'wide'] as const;
export const STANCES = ['supports', 'disputes', 'background'] as const;
export const FIDELITIES = [
  'near-verbatim',
  'supports',
  'partial',
  'topical-only',
  'mismatch',
  'not-checked',
] as const;
export const TEMPORAL_FITS = ['ok', 'predates-subject'] as const;
export const NAME_ROLES = ['official', 'short', 'acronym', 'former', 'variant', 'as-printed'] as const;
export const REALITIES = ['actual', 'predicted'] as const;
export const POLARITIES = ['asserts', 'denies'] as const;
export const OUTCOMES = ['open', 'met', 'not-met'] as const;
/** From the best backed to the worst, and then what is contradicted: the order of every list and legend. */
export const STATUSES = ['supported', 'cited', 'weak', 'uncited', 'disputed'] as const;
export const FLAGS = ['in-tension', 'not-checked', 'rejected'] as const;
export const AUTHOR_ROLES = ['author', 'editor', 'reviewer', 'interviewee', 'interviewer'] as const;
export const SEEN_AS = ['page', 'copy', 'excerpt', 'file', 'not seen'] as const;

export type Modality = (typeof MODALITIES)[number];
export type Hedge = (typeof HEDGES)[number];
export type SourceClass = (typeof SOURCE_CLASSES)[number];
export const isSourceClass = (text: string): text is SourceClass =>
  SOURCE_CLASSES.some((known) => known === text);
export type Scope = (typeof SCOPES)[number];
export type Stance = (typeof STANCES)[number];
export type Fidelity = (typeof FIDELITIES)[number];
export type TemporalFit = (typeof TEMPORAL_FITS)[number];
export type NameRole = (typeof NAME_ROLES)[number];
export type Reality = (typeof REALITIES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type OutcomeValue = (typeof OUTCOMES)[number];
export type Status = (typeof STATUSES)[number];
export type Flag = (typeof FLAGS)[number];
export type AuthorRole = (typeof AUTHOR_ROLES)[number];
export type SeenAs = (typeof SEEN_AS)[number];
