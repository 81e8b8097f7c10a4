import type { GraphReader } from '../../store/port.ts';
import { asError } from './failure.ts';
import { isLate, lossOf, versionWithin, type Loss } from './loss.ts';
import { Relay } from './relay.ts';

/** Milliseconds from one answer to the next ask, and that an answer may take: a loss shows within their sum. */
const PAUSE = 1800;
const PATIENCE = 2500;
/** Milliseconds between two asks while there are no answers: a return is to be noticed soon. */
const IMPATIENCE = 1000;
/** Milliseconds after a recovery that a question from before it may still take. */
const GRACE = 3000;
/** Milliseconds in which what fails although the store answers is asked once more and no oftener. */
const ONCE_IN = 60_000;

/**
 * Whether the store answers: asked again and again while somebody sees the page, and at once when a
 * question fails. All other questions go through `reader`.
 */
export class Connection {
  readonly #reader: GraphReader;
  readonly #seen: () => boolean;
  readonly #arrived: () => number;
  readonly #relay: Relay;
  #listeners: readonly (() => void)[] = [];
  #asking: Promise<void> | undefined;
  /** An ask that was given up counts for nothing. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watching = false;
  /** When something was last asked once more although the store had not been gone. */
  #excused = -ONCE_IN;

  loss: Loss | undefined = $state.raw();
  /** The version of the data that the store holds now. */
  version: string | undefined = $state.raw();
  /** A question has failed, and nobody knows yet whether the store is gone. */
  doubted = $state.raw(false);
  /** The store was gone, and answers again. */
  recovered = $state.raw(false);

  /**
   * @param seen whether anybody sees the page; a page that nobody sees asks nothing
   * @param arrived when something last came from where the server is, in milliseconds of `performance.now()`
   */
  constructor(reader: GraphReader, seen: () => boolean, arrived: () => number = () => -Infinity) {
    this.#reader = reader;
    this.#seen = seen;
    this.#arrived = arrived;
    this.#relay = new Relay(reader, this.#doubt);
  }

  /** The reader for everybody else. */
  get reader(): GraphReader {
    return this.#relay.reader;
  }

  /** Begin to ask; hands back how to end it. */
  watch = (): (() => void) => {
    this.#watching = true;
    this.look();
    return () => {
      this.#watching = false;
      clearTimeout(this.#timer);
    };
  };

  /** The page has come into sight, or gone out of it. What was asked before it slept says nothing. */
  look = (): void => {
    this.#turn++;
    this.#asking = undefined;
    clearTimeout(this.#timer);
    if (this.#watching && this.#seen()) void this.ask();
  };

  /** Ask now; somebody who asks meanwhile waits for the same answer. */
  ask = (): Promise<void> => (this.#asking ??= this.#ask(++this.#turn));

  /** Be told each time when what has failed may be asked once more; hands back how to stop that. */
  onRecovery = (listener: () => void): (() => void) => {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  };

  async #ask(turn: number): Promise<void> {
    clearTimeout(this.#timer);
    const asked = performance.now();
    const answer = await versionWithin(PATIENCE, this.#reader).catch(asError);
    if (turn !== this.#turn) return;
    this.#asking = undefined;
    if (typeof answer === 'string') this.version = answer;
    // On a narrow line an answer may stand in a queue behind what does come.
    const alive = typeof answer === 'string' || (isLate(answer) && this.#arrived() >= asked);
    this.#note(alive ? undefined : lossOf(answer, this.loss));
    const pause = this.loss ? IMPATIENCE : PAUSE;
    if (this.#watching && this.#seen()) this.#timer = setTimeout(() => void this.ask(), pause);
  }

  #note(loss: Loss | undefined): void {
    const before = this.loss;
    this.loss = loss;
    this.recovered = !loss && (this.recovered || before !== undefined);
    if (before && !loss) this.#recover();
  }

  /** What failed is asked anew at once; what still waits, perhaps on a line that is dead, a little later. */
  #recover(): void {
    const endStragglers = this.#relay.renew();
    this.#tell();
    setTimeout(() => {
      endStragglers();
      setTimeout(this.#tell);
    }, GRACE);
  }

  #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };

  #doubt = async (cause: unknown): Promise<void> => {
    if (this.loss || this.doubted || asError(cause).code !== 'unavailable') return;
    this.doubted = true;
    // An ask that is under way may have been answered before the failure.
    await this.#asking;
    await this.ask();
    this.doubted = false;
    if (!this.loss) this.#excuse();
  };

  /** A line may die and be there again before anybody looks: then nothing else would ask once more. */
  #excuse(): void {
    if (performance.now() - this.#excused < ONCE_IN) return;
    this.#excused = performance.now();
    this.#tell();
  }
}
