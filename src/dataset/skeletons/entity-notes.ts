import type { WrittenEntity } from '../written/entity.ts';
import type { EntryOf, NotesOf } from './note-types.ts';

const entity: NotesOf<WrittenEntity> = {
  id: 'its kind, a colon, and small letters, digits and hyphens',
  kind: 'as in vocabulary.yaml',
  names: 'first the common short name in each language, then every printed form',
  prospective: 'if it is only foretold, and no text says that it exists',
  form: 'what it is called in law',
  document: 'id of the document that holds its wording',
  complete: 'whether the list of its members or parties is whole, and who says so',
  ids: 'as given by a source, never from memory',
};

const name: NotesOf<EntryOf<WrittenEntity['names']>> = {
  value: 'in quotes if it holds a comma, a colon or #',
  lang: '',
  role: '',
  since: 'from when it was called so',
  until: 'up to when',
  claims: 'ids of the claims in whose sentence it stands so',
};

const complete: NotesOf<NonNullable<WrittenEntity['complete']>> = {
  value: '',
  claims: 'ids of the claims that say so',
};

const externalId: NotesOf<EntryOf<WrittenEntity['ids']>> = {
  scheme: 'who gives it',
  value: 'the id itself',
};

/** What each field of an entity is for, by the name of its record. */
export const ENTITY_NOTES = {
  'an entity': entity,
  'a name': name,
  'a note on completeness': complete,
  'an external id': externalId,
};
