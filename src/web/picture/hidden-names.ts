import { displayName, type Lang } from '../../graph/names.ts';
import type { Entity } from '../../graph/model.ts';
import type { GraphReader } from '../../store/port.ts';

/** Names shown of what is hidden. */
const MOST = 3;
/** Enough neighbours to find some among them that are not in the picture. */
const ASKED = 100;

/** Neighbours that were asked for only to name them; they are no part of the picture. */
export class HiddenNames {
  readonly #reader: GraphReader;
  readonly #held = new Map<string, Promise<Entity[]>>();

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Names of up to three neighbours that are not shown; none where there is no answer. */
  async of(id: string, shown: readonly string[], lang: Lang): Promise<string[]> {
    const asked =
      this.#held.get(id) ?? this.#reader.expand(id, { limit: ASKED }).then(({ entities }) => entities);
    this.#held.set(id, asked);
    try {
      const hidden = (await asked).filter((entity) => entity.id !== id && !shown.includes(entity.id));
      return hidden.slice(0, MOST).map((entity) => displayName(entity, lang).value);
    } catch {
      // A name that is not known now is asked for at the next look.
      this.#held.delete(id);
      return [];
    }
  }
}
