import type { GraphReader } from '../../store/port.ts';
import { readDetail, type Detail } from '../session/detail.ts';
import { Recent } from '../session/recent.ts';

/** What stands in the inspector: read when it is chosen, and only the latest choice counts. */
export class Inspection {
  readonly #reader: GraphReader;
  #turn = 0;
  readonly #recent = new Recent<Detail>(100);

  detail: Detail | undefined = $state.raw();
  /** Id whose detail has been asked for and is not there yet. */
  awaited: string | undefined = $state.raw();
  /** What stood there before, last one last. */
  trail: readonly string[] = $state.raw([]);

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Note what is about to be left, so that there is a way back to it. */
  leave(id: string | undefined): void {
    this.trail = id ? [...this.trail, id] : [];
  }

  /** What stood there before; undefined at the beginning. */
  previous(): string | undefined {
    const id = this.trail.at(-1);
    this.trail = this.trail.slice(0, -1);
    return id;
  }

  /** Read the detail of an id; whether it is a new one that has arrived. */
  async read(id: string | undefined, again = false): Promise<boolean> {
    const turn = ++this.#turn;
    const held = this.detail?.id === id && !again;
    this.awaited = held ? undefined : id;
    if (!id) this.detail = undefined;
    if (!id || held) return false;
    const detail = this.#recent.get(id) ?? (await readDetail(this.#reader, id));
    if (turn !== this.#turn) return false;
    this.detail = detail;
    this.awaited = undefined;
    if (detail.is !== 'gone' && detail.is !== 'failed') this.#recent.keep(id, detail);
    return true;
  }
}
