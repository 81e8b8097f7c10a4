import { EntenteError } from '../../graph/errors.ts';
import { endsOfRelation, parseCircleId, typeOf } from '../../graph/ids.ts';
import type { Relation, Slide, Status } from '../../graph/model.ts';
import { slideIds } from '../../graph/stories/slide-ids.ts';
import type { GraphReader } from '../../store/port.ts';

/** What of a slide is not as it was when it was made. */
export interface Drift {
  /** What it names and the data does not have: ids, and circles `kind/entity`. */
  gone: readonly string[];
  /** Lines that are backed otherwise now. */
  changed: readonly { relation: Relation; before: Status }[];
}

type Reader = Pick<GraphReader, 'among' | 'document' | 'claim'>;

/** The entities that have to be there for an id to be there. */
const entitiesOf = (id: string): string[] => {
  const circle = parseCircleId(id);
  if (circle) return [circle.of];
  return typeOf(id) === 'entity' ? [id] : endsOfRelation(id);
};

async function isThere(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (cause) {
    if (cause instanceof EntenteError && cause.code === 'not-found') return false;
    throw cause;
  }
}

/** Those documents and claims that the data does not have. */
async function textsGone(ids: readonly string[], reader: Reader): Promise<string[]> {
  const there = await Promise.all(
    ids.map((id) => isThere(typeOf(id) === 'claim' ? reader.claim(id) : reader.document(id))),
  );
  return ids.filter((_, index) => !there[index]);
}

/**
 * What of a slide is gone or changed since it was made, by two questions at most for what it draws and one for each
 * text that it names.
 */
export async function driftOf(slide: Slide, reader: Reader): Promise<Drift> {
  const { view, emphasis } = slideIds(slide);
  const before = Object.entries(slide.lines ?? {});
  const named = [...new Set([...view, ...emphasis, ...before.map(([id]) => id)])];
  const texts = named.filter((id) => ['document', 'claim'].includes(typeOf(id) ?? ''));
  const others = named.filter((id) => !texts.includes(id));
  const entities = [...new Set(others.flatMap(entitiesOf))];
  const [found, gone] = await Promise.all([
    entities.length > 0 ? reader.among(entities) : { relations: [], missing: [] },
    textsGone(texts, reader),
  ]);
  const relations = new Map(found.relations.map((one) => [one.id, one]));
  const missing = new Set(found.missing);
  const isGone = (id: string): boolean =>
    typeOf(id) === 'relation' ? !relations.has(id) : entitiesOf(id).some((one) => missing.has(one));
  return {
    gone: [...others.filter(isGone), ...gone],
    changed: before.flatMap(([id, status]) => {
      const relation = relations.get(id);
      return relation && relation.status !== status ? [{ relation, before: status }] : [];
    }),
  };
}
