import { EntenteError } from '../../graph/errors.ts';
import { MAX_ID_LENGTH } from '../../graph/ids.ts';
import { printable } from '../fault.ts';
import { placeOf } from './places.ts';
import type { DataFolder } from './places.ts';

interface Wanted {
  pattern: { test: (text: string) => boolean };
  /** The pattern in words. */
  shape: string;
  what: string;
}

/** @throws EntenteError `bad-request` if the id is not of the pattern, too long, or taken. */
export const requireFree = (at: DataFolder, id: string, { pattern, shape, what }: Wanted): void => {
  if (!pattern.test(id) || id.length > MAX_ID_LENGTH) {
    const message = `“${printable(id)}” is no id of ${what}; write it as ${shape}, at most ${MAX_ID_LENGTH} characters.`;
    throw new EntenteError('bad-request', message);
  }
  const { data } = at;
  const owner = data.entityById.get(id) ?? data.documentById.get(id);
  if (owner) {
    const place = placeOf(at, data.locations.at(owner, 'id'));
    const message = `the id ${printable(id)} is taken (${place}); choose another one, or add to what stands there.`;
    throw new EntenteError('bad-request', message);
  }
  if (!data.unreadableIds.has(id)) return;
  const message = `the id ${printable(id)} seems to stand in a file that cannot be read; see it with: entente check ${printable(at.folder)}`;
  throw new EntenteError('bad-request', message);
};
