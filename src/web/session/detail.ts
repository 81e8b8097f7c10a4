import type { EntenteError } from '../../graph/errors.ts';
import { typeOf } from '../../graph/ids.ts';
import type {
  ClaimDetail,
  DocumentDetail,
  EntityDetail,
  GraphReader,
  RelationDetail,
} from '../../store/port.ts';
import { asError } from './failure.ts';

/** What stands in the inspector; `gone` is an id that this data does not have. */
export type Detail =
  | { is: 'entity'; id: string; of: EntityDetail }
  | { is: 'relation'; id: string; of: RelationDetail }
  | { is: 'claim'; id: string; of: ClaimDetail }
  | { is: 'document'; id: string; of: DocumentDetail }
  | { is: 'gone'; id: string }
  | { is: 'failed'; id: string; error: EntenteError };

async function ask(reader: GraphReader, id: string): Promise<Detail> {
  switch (typeOf(id)) {
    case 'entity':
      return { is: 'entity', id, of: await reader.entity(id) };
    case 'relation':
      return { is: 'relation', id, of: await reader.relation(id) };
    case 'claim':
      return { is: 'claim', id, of: await reader.claim(id) };
    case 'document':
      return { is: 'document', id, of: await reader.document(id) };
    default:
      return { is: 'gone', id };
  }
}

/** The detail of whatever an id names; what fails is an answer too, and is shown. */
export async function readDetail(reader: GraphReader, id: string): Promise<Detail> {
  try {
    return await ask(reader, id);
  } catch (cause) {
    const error = asError(cause);
    return error.code === 'not-found' ? { is: 'gone', id } : { is: 'failed', id, error };
  }
}
