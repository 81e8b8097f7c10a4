/** Goes from day to day by itself once somebody starts it; never before. */
export class Player {
  readonly #next: () => boolean;
  readonly #wait: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  running = $state.raw(false);

  /**
   * @param next goes on to the next day; false where there is none
   * @param wait milliseconds on each day
   */
  constructor(next: () => boolean, wait = 1600) {
    this.#next = next;
    this.#wait = wait;
  }

  turn = (): void => {
    if (this.running) return this.stop();
    this.running = true;
    this.#step();
    if (this.running) this.#timer = setInterval(this.#step, this.#wait);
  };

  stop = (): void => {
    clearInterval(this.#timer);
    this.running = false;
  };

  #step = (): void => {
    if (!this.#next()) this.stop();
  };
}
