import { EntenteError } from '../../graph/errors.ts';
import { ENTITY_ID, kindOf } from '../../graph/ids.ts';
import type { EntityKind, Vocabulary } from '../../graph/vocabulary.ts';
import { SCHEMES } from '../external-ids.ts';
import { printable } from '../fault.ts';
import { hint } from '../nearest.ts';
import { writtenEntity } from '../written/entity.ts';
import { requireFree } from './ids.ts';
import { placeOfEntity } from './places.ts';
import type { DataFolder } from './places.ts';
import { skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { vocabularyOf, idsOf, propertiesOf } from './words.ts';
import { asEntry, linesOf } from './write.ts';
import type { Knowns } from './write.ts';

/** Where a list of members or parties may be whole: at what somebody joins or signs. */
const hasList = ({ relations }: Vocabulary, { id, memberless }: EntityKind): boolean =>
  !memberless && relations.some((each) => (each.membership ?? each.signature) && each.to.includes(id));

const knownOf = (vocabulary: Vocabulary, kind: EntityKind | undefined): Knowns => ({
  'an entity.kind': kind ? { value: kind.id } : { words: idsOf(vocabulary.kinds) },
  'an entity.names': {
    entries: [
      { lang: 'zh', role: 'short' },
      { lang: 'en', role: 'short' },
    ],
  },
  'an entity.form': { words: idsOf(vocabulary.forms), hidden: kind !== undefined && !kind.forms },
  'an entity.complete': { hidden: kind !== undefined && !hasList(vocabulary, kind) },
  'an external id.scheme': { words: [...SCHEMES.keys()] },
});

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));

/** What the vocabulary lets claims say of a kind. */
const usesOf = (vocabulary: Vocabulary, { id }: EntityKind): string[] => {
  const { properties, relations } = vocabulary;
  const ends = (end: 'from' | 'to') => idsOf(relations.filter((each) => each[end].includes(id)));
  return [
    `Values of this kind: ${listed(propertiesOf(properties.filter((each) => each.of.includes(id))))}.`,
    `Relations from it: ${listed(ends('from'))}; to it: ${listed(ends('to'))}.`,
  ];
};

const kindNamed = ({ data }: DataFolder, kind: string): EntityKind => {
  const found = data.index.kind.get(kind);
  if (found) return found;
  const message = `“${printable(kind)}” is no kind of entity in vocabulary.yaml. ${hint(kind, data.index.kind.keys())}`;
  throw new EntenteError('bad-request', message);
};

/**
 * The skeleton of a new entity, with the fields that its kind may have; without a kind, with all of them.
 * @throws EntenteError `bad-request` if the vocabulary has no such kind, or the id cannot be one or is taken.
 */
export const newEntity = (at: DataFolder, given: { kind?: string; id?: string }): Skeleton => {
  const vocabulary = vocabularyOf(at);
  const { id, kind = id?.includes(':') ? kindOf(id) : undefined } = given;
  const known = kind === undefined ? undefined : kindNamed(at, kind);
  const prefix = known?.id ?? 'kind';
  const pattern = { test: (text: string) => ENTITY_ID.test(text) && (!known || kindOf(text) === known.id) };
  if (id !== undefined) requireFree(at, id, { pattern, shape: `${prefix}:some-slug`, what: 'an entity' });
  const knowns = { ...knownOf(vocabulary, known), 'an entity.id': id === undefined ? {} : { value: id } };
  return skeletonOf(asEntry(linesOf(writtenEntity.shape, knowns, true)), [
    placeOfEntity(at, known?.id, id),
    ...(known ? usesOf(vocabulary, known) : []),
  ]);
};
