import { CLAIM_NOTES } from './claim-notes.ts';
import { DOCUMENT_NOTES } from './document-notes.ts';
import { ENTITY_NOTES } from './entity-notes.ts';

const NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...DOCUMENT_NOTES,
  ...CLAIM_NOTES,
  ...ENTITY_NOTES,
};

/** What a field is for; undefined if nobody has written it down. */
export const noteOf = (what: string, field: string): string | undefined => NOTES[what]?.[field];
