import type { AuthoredClaim } from '../../../src/graph/authored.ts';
import type { Claim, Document } from '../../../src/graph/model.ts';
import type { SourceUse } from '../../../src/store/port.ts';
import { aClaim, aDocument } from '../../graph/build.ts';

/** A claim as a store hands it out. */
export const said = (id: string, over: Partial<AuthoredClaim> = {}): Claim => ({
  ...aClaim(id, over),
  status: 'uncited',
  flags: [],
});

/** A source of a text, on which nothing rests unless that is said. */
export const used = (
  id: string,
  over: Partial<Document> = {},
  use: Partial<Omit<SourceUse, 'document'>> = {},
): SourceUse => ({
  document: aDocument(id, over),
  cited: { narrow: 0, wide: 0 },
  resting: { claims: 0, relations: 0 },
  alone: { claims: 0, relations: 0 },
  ...use,
});
