import type { Run } from './transactions.ts';
import { META } from './meta-queries.ts';
import type { Row } from './rows.ts';

/**
 * The statements of one answer, which must all have read the data of one load. Behind every bunch of statements that is
 * sent at once goes the one that says which load that is, so that nobody waits for it alone. What counts is the row that
 * was asked for after the last statement: the server works on the statements of a transaction one after the other, and
 * sends all rows of one before it begins the next.
 */
export class CheckedRun {
  readonly #run: Run;
  /** The row behind the last statement; absent until it is asked for. */
  #check: Promise<Row[]> | undefined;
  #due: ReturnType<typeof setImmediate> | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  readonly run: Run = (statement, parameters) => {
    this.#check = undefined;
    // Later than whatever else is started by the rows that have just come.
    this.#due ??= setImmediate(() => {
      this.#due = undefined;
      // Another statement may follow, and then nobody looks at this row.
      this.#ask().catch(() => undefined);
    });
    return this.#run(statement, parameters);
  };

  /** For a statement that tells of the load itself (`telling`), and of what was asked for before it, too. */
  readonly tell: Run = (statement, parameters) => {
    this.end();
    this.#check = this.#run(statement, parameters, true);
    return this.#check;
  };

  /** The row about the load, asked for after all statements so far. */
  async check(): Promise<Row | undefined> {
    this.end();
    const [told] = (await this.#check) ?? [];
    // A statement that finds nothing tells nothing.
    return told ?? (await this.#ask())[0];
  }

  /** Asks for nothing more. */
  end(): void {
    clearImmediate(this.#due);
    this.#due = undefined;
  }

  #ask(): Promise<Row[]> {
    this.#check = this.#run(META);
    return this.#check;
  }
}
