import type { PictureOpening } from '../parts/picture-commands.ts';
import type { Uses } from './uses.ts';

/** The uses of the page, which come apart from it: to search and to choose a story nobody needs them. */
export class LateUses {
  readonly #fetch: () => Promise<Uses>;
  readonly #lose: (cause: unknown) => void;
  #coming: Promise<Uses> | undefined;
  /** What has come of them. */
  here: Uses | undefined = $state.raw();

  constructor(fetch: () => Promise<Uses>, lose: (cause: unknown) => void) {
    this.#fetch = fetch;
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
    open: (...asked) => this.with(({ commands }) => commands.open(...asked)),
    showAll: () => this.with(({ commands }) => commands.showAll()),
    toPicture: (page) => this.with(({ commands }) => commands.toPicture(page)),
  };
}
