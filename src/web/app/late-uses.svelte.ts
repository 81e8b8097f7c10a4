import type { PictureOpening } from '../parts/picture-commands.ts';
import type { Uses } from './uses.ts';

/** What somebody opens, by its name where it has one. */
interface Awaited {
  called: string | undefined;
}

/** The uses of the page, which come apart from it: to search and to choose a story nobody needs them. */
export class LateUses {
  readonly #fetch: () => Promise<Uses>;
  readonly #arrive: () => Promise<unknown>;
  readonly #lose: (cause: unknown) => void;
  #coming: Promise<Uses> | undefined;
  /** What has come of them. */
  here: Uses | undefined = $state.raw();
  /** What was opened last and is not here yet. */
  awaited: Awaited | undefined = $state.raw();

  /**
   * @param arrive settles when what the page of now needs besides has come, or will not come
   * @param lose told of what did not come
   */
  constructor(fetch: () => Promise<Uses>, arrive: () => Promise<unknown>, lose: (cause: unknown) => void) {
    this.#fetch = fetch;
    this.#arrive = arrive;
    this.#lose = lose;
  }

  /** All who ask are given the same; what did not come is fetched again. */
  load = (): Promise<Uses> =>
    (this.#coming ??= this.#fetch().then(
      (uses) => (this.here = uses),
      (cause: unknown) => {
        this.#coming = undefined;
        throw cause;
      },
    ));

  /** As soon as they are here, which they may be already. */
  async with(act: (uses: Uses) => unknown): Promise<void> {
    const uses = this.here ?? (await this.load().catch(this.#lose));
    if (uses) await act(uses);
  }

  readonly opening: PictureOpening = {
    open: (id, asked) => this.#await(({ commands }) => commands.open(id, asked), asked?.called),
    showAll: () => this.#await(({ commands }) => commands.showAll()),
    toPicture: (page) => this.#await(({ commands }) => commands.toPicture(page)),
  };

  /** Open something, and be waiting for it until it stands on the page, has failed or was called off. */
  async #await(act: (uses: Uses) => unknown, called?: string): Promise<void> {
    const awaited: Awaited = { called };
    this.awaited = awaited;
    try {
      await this.with(act);
      await this.#arrive();
    } finally {
      if (this.awaited === awaited) this.awaited = undefined;
    }
  }
}
