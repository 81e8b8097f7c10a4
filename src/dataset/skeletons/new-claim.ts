import { EntenteError } from '../../graph/errors.ts';
import { printable } from '../fault.ts';
import { documentHint } from '../nearest.ts';
import { nextNumber } from '../next-number.ts';
import { RELATION_FIELD } from '../written/assertion.ts';
import { writtenClaim } from '../written/claim.ts';
import type { WrittenDocument } from '../written/document.ts';
import { placeOfClaim } from './places.ts';
import type { DataFolder } from './places.ts';
import { skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { vocabularyOf, idsOf, propertiesOf } from './words.ts';
import { asEntry, linesOf } from './write.ts';
import type { Knowns } from './write.ts';

const documentNamed = ({ data, folder }: DataFolder, id: string): WrittenDocument => {
  const found = data.documentById.get(id);
  if (found) return found;
  const remedy = data.unreadableIds.has(id)
    ? `It seems to stand in a file that cannot be read; see it with: entente check ${printable(folder)}`
    : documentHint(id, data.documentById.keys());
  throw new EntenteError('bad-request', `there is no document “${printable(id)}”. ${remedy}`);
};

const knownOf = (at: DataFolder, number: number): Knowns => {
  const vocabulary = vocabularyOf(at);
  return {
    'a claim.n': { value: String(number) },
    'a claim.mentions': { needed: true },
    [`an assertion.${RELATION_FIELD}`]: { words: idsOf(vocabulary.relations) },
    'an assertion.role': { words: idsOf(vocabulary.roles) },
    'a stated value.property': { words: propertiesOf(vocabulary.properties) },
  };
};

/** Columns before the claims of a document, counted from 0; those of a document without any follow from its own. */
const indentOf = ({ data }: DataFolder, document: WrittenDocument): { claims: number; key?: number } => {
  const { locations } = data;
  const last = data.claimsOf.get(document)?.at(-1);
  // A claim begins after its dash.
  if (last) return { claims: Math.max(0, locations.at(last.written).column - 3) };
  const own = locations.at(document).column - 1;
  const key = document.sections ? own + 8 : own;
  return { key, claims: key + 2 };
};

/**
 * The skeleton of a new claim, with the next free number of its document and the indentation of its place.
 * @throws EntenteError `bad-request` if there is no such document.
 */
export const newClaim = (at: DataFolder, { document: id }: { document: string }): Skeleton => {
  const document = documentNamed(at, id);
  const claims = at.data.claimsOf.get(document) ?? [];
  const { claims: indent, key } = indentOf(at, document);
  const lines = asEntry(linesOf(writtenClaim.shape, knownOf(at, nextNumber(claims)), true));
  const skeleton = skeletonOf(lines, [placeOfClaim(at, document, claims.at(-1))], ' '.repeat(indent));
  const before = key === undefined ? [] : [`${' '.repeat(key)}claims:`];
  return { ...skeleton, lines: [...before, ...skeleton.lines] };
};
