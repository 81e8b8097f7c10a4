import { EntenteError, quoted } from '../errors.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a name in Cypher may look like; nothing else is ever written into a statement. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** Labels that are ours whatever the vocabulary. */
const LABELS = ['Entity', 'Document', 'Claim', 'Relation', 'EntenteMeta', 'EntenteLane'] as const;
/** Types of edges that are ours whatever the vocabulary. */
const TYPES = [
  'FROM',
  'TO',
  'ASSERTS',
  'DENIES',
  'MENTIONS',
  'STATES',
  'DECIDES',
  'CITES',
  'STANDS_IN',
  'WRITTEN_BY',
  'REFERS_TO',
  'SECONDARY_TO',
] as const;

export type OwnLabel = (typeof LABELS)[number];
export type OwnType = (typeof TYPES)[number];

/** A name as it stands in a statement. Kinds are slugs, so one that does not fit never came from a vocabulary. */
function backticked(name: string, kind: string): string {
  if (NAME.test(name)) return `\`${name}\``;
  throw new EntenteError(
    'bad-data',
    `The kind ${quoted(kind)} makes no name for Neo4j; shorten it to at most 60 letters, digits and hyphens.`,
  );
}

/**
 * Keeps names of kinds apart from ours by a low line at the end. They also differ from each other, because a
 * hyphen becomes a capital letter or, before a digit, a low line.
 */
const free = (name: string, taken: readonly string[]): string => (taken.includes(name) ? `${name}_` : name);

/** `standards-body` is `StandardsBody`, without quotes: the label of the entities of a kind. */
export function labelNameOf(kind: string): string {
  const joined = kind
    .replace(/-(\d)/g, '_$1')
    .replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return free(/^\d/.test(joined) ? `_${joined}` : joined, LABELS);
}

/** `member-of` is `MEMBER_OF`, without quotes: the type of the edges of a kind of relation. */
export function typeNameOf(kind: string): string {
  const joined = kind.replaceAll('-', '_').toUpperCase();
  return free(/^\d/.test(joined) ? `_${joined}` : joined, TYPES);
}

/** A label or type of ours, for a statement. */
export const own = (name: OwnLabel | OwnType): string => backticked(name, name);

/** The label of a kind of entity, quoted for a statement. */
export const labelOf = (kind: string): string => backticked(labelNameOf(kind), kind);

/** The type of a kind of relation, quoted for a statement. */
export const typeOf = (kind: string): string => backticked(typeNameOf(kind), kind);

/** A type that no edge has: without any type, a pattern would match all edges. */
const NO_TYPE = '`NONE_`';

/** All types of the vocabulary as they stand after the colon of a pattern: the lines of the picture. */
export const lineTypes = (vocabulary: Pick<Vocabulary, 'relations'>): string =>
  vocabulary.relations.map(({ id }) => typeOf(id)).join('|') || NO_TYPE;

/** The types of lines that may lead back to where they begin; empty where the vocabulary has none. */
export const loopTypes = ({ relations }: Pick<Vocabulary, 'relations'>): string => {
  const reflexive = relations.filter((kind) => kind.reflexive);
  return reflexive.length > 0 ? lineTypes({ relations: reflexive }) : '';
};

/**
 * Properties in a pattern, each from its place in the list `row`.
 * @param names of all places
 * @param first the place of the first of them
 * @param isWanted whether a property is written
 */
export const cellsOf = (
  names: readonly string[],
  first: number,
  isWanted = (_: string): boolean => true,
): string =>
  `{${names.flatMap((name, at) => (isWanted(name) ? [`${backticked(name, name)}: row[${first + at}]`] : [])).join(', ')}}`;
