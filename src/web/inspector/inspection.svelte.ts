import type { View } from '../../graph/view.ts';
import { readDetail, type Detail } from '../session/detail.ts';
import { Recent } from '../session/recent.ts';
import type { Session } from '../session/session.svelte.ts';

/** What stands in the inspector: read when it is selected, and only the latest selection counts. */
export class Inspection {
  readonly #session: Session;
  #turn = 0;
  readonly #recent = new Recent<Detail>(100);
  /** While somebody goes back, what is left is not what they will want to go back to. */
  #returning = false;

  detail: Detail | undefined = $state.raw();
  /** Id whose detail has been asked for and is not there yet. */
  awaited: string | undefined = $state.raw();
  /** What stood there before, last one last. */
  trail: readonly string[] = $state.raw([]);

  constructor(session: Session) {
    this.#session = session;
    session.onCommit((before, after, moved) => this.#follow(before, after, moved));
    // Something may stand selected already.
    if (session.about) void this.#read(session.view.selected);
  }

  /** To what stood there before. */
  back = (): void => {
    const id = this.trail.at(-1);
    this.trail = this.trail.slice(0, -1);
    this.#returning = true;
    this.#session.select(id);
    this.#returning = false;
  };

  /** Ask again for what could not be read. */
  reread = (): Promise<void> => this.#read(this.#session.view.selected, true);

  /** Ask once more, where there was no answer and nobody asks yet. */
  again = (): Promise<void> =>
    this.detail?.is === 'failed' && !this.awaited ? this.reread() : Promise.resolve();

  #follow({ selected: before }: View, { selected }: View, moved: boolean): void {
    if (selected === before && !moved) return;
    if (selected === undefined || moved) this.trail = [];
    else if (before !== undefined && !this.#returning) this.trail = [...this.trail, before];
    void this.#read(selected);
  }

  async #read(id: string | undefined, again = false): Promise<void> {
    const turn = ++this.#turn;
    const held = this.detail?.id === id && !again;
    this.awaited = held ? undefined : id;
    if (!id) this.detail = undefined;
    if (!id || held) return;
    const detail = this.#recent.get(id) ?? (await readDetail(this.#session.reader, id));
    if (turn !== this.#turn) return;
    this.detail = detail;
    this.awaited = undefined;
    if (detail.is === 'failed') return;
    this.#session.announce({ is: 'selected', id });
    if (detail.is === 'gone') return;
    this.#recent.keep(id, detail);
    this.#learn(detail);
  }

  #learn(detail: Exclude<Detail, { is: 'gone' | 'failed' }>): void {
    this.#session.meet(detail.of.entities);
    switch (detail.is) {
      case 'entity':
        return this.#session.learn({
          entities: [detail.of.entity],
          claims: detail.of.claims.items,
          documents: detail.of.documents,
        });
      case 'relation':
        return this.#session.learn({
          claims: detail.of.claims,
          documents: detail.of.documents,
        });
      case 'claim':
        return this.#session.learn({
          claims: [detail.of.claim],
          documents: [detail.of.document, ...detail.of.documents],
        });
      case 'document':
        return this.#session.learn({
          claims: [...detail.of.claims.items, ...detail.of.citedBy.items],
          documents: [detail.of.document, ...detail.of.documents],
        });
    }
  }
}
