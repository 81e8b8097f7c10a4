import { claimId } from '../../../../src/graph/ids.ts';
import type { Entity } from '../../../../src/graph/model.ts';
import { pick } from './pick.ts';
import type { Plan } from './plan.ts';
import { VOCABULARY } from './vocabulary.ts';

const SLUGS = ['kr', 'uk-aisi', '1st', 'x-2', 'g7', 'us', 'a', 'ai'];
const DOCUMENTS = ['note', 'a-2', '2024', 'law', 'x'];

interface Slot {
  id: string;
  document: string;
  n: number;
  section?: string;
  paragraph?: number;
  sentence?: number;
}

/** Who and what there is, and which claim stands where: what all the rest refers to. */
export interface Frame {
  entities: Pick<Entity, 'id' | 'kind' | 'prospective'>[];
  entityIds: string[];
  documentIds: string[];
  /** The places of the claims, as the plan numbers them. */
  slots: Slot[];
}

function slotsOf({ claims, documents }: Plan, documentIds: readonly string[]): Slot[] {
  const owners = claims.map(({ document }) => document % documents.length);
  return owners.map((owner, at) => {
    const before = owners.slice(0, at).filter((other) => other === owner).length;
    const half = Math.ceil(owners.filter((other) => other === owner).length / 2);
    const [document = '', n] = [documentIds[owner], (documents[owner]?.start ?? 1) + before];
    const first = before < half;
    return {
      ...{ id: claimId(document, n), document, n },
      ...(documents[owner]?.sections && {
        section: first ? '一' : '二',
        paragraph: 1,
        sentence: (first ? before : before - half) + 1,
      }),
    };
  });
}

export function frameOf(plan: Plan): Frame {
  const entities = plan.entities.map(({ kind, prospective }, at) => {
    const id = pick(VOCABULARY.kinds, kind)?.id ?? '';
    return { id: `${id}:${SLUGS[at]}`, kind: id, ...(prospective && { prospective: true as const }) };
  });
  const documentIds = plan.documents.map((_, at) => `doc:${DOCUMENTS[at]}`);
  return {
    entities,
    entityIds: entities.map(({ id }) => id),
    documentIds,
    slots: slotsOf(plan, documentIds),
  };
}
