import { EntenteError } from '../../graph/errors.ts';
import type { Property, Vocabulary } from '../../graph/vocabulary.ts';
import { printablePath } from '../fault.ts';
import { pathIn, VOCABULARY_FILE } from '../files/folder.ts';
import type { DataFolder } from './places.ts';

/** The vocabulary of a data folder. @throws EntenteError `bad-data` if it cannot be read. */
export const vocabularyOf = ({ data, folder }: DataFolder): Vocabulary => {
  if (data.vocabulary) return data.vocabulary;
  const path = printablePath(pathIn(folder, VOCABULARY_FILE));
  const message = `${path} cannot be read; see why with: entente check ${printablePath(folder)}`;
  throw new EntenteError('bad-data', message);
};

/** The ids of entries of the vocabulary, in their order. */
export const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** `opened (date)`: properties with the type of their values. */
export const propertiesOf = (properties: readonly Property[]): string[] =>
  properties.map(({ id, type }) => `${id} (${type})`);
