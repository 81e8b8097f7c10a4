import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from './machine.ts';

/** One figure of one run. */
interface Sample {
  /** What was measured, a row of the table. */
  row: string;
  /** What of it, a column; with its unit. */
  column: string;
  value: number;
  /** Counted from 0. */
  round: number;
}

const FOLDER = join('bench', 'samples');

const digits = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
};

/** The middle of some numbers; of an even number of them the lower of the two. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? NaN;
}

/** “12.3 (11.9–14.0)”: median, least and most; nothing where nothing was measured. */
export function summary(values: readonly number[]): string {
  if (!values.some(Number.isFinite)) return '';
  const middle = digits(median(values));
  return values.length === 1
    ? middle
    : `${middle} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;
}

/** “14.0 (12.3)”: of twenty values nineteen are at most the first, half of them at most the second. */
export function percentile(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${digits(sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN)} (${digits(median(values))})`;
}

interface Printed {
  prefix?: string;
  summarize?: (values: readonly number[]) => string;
}

/** The figures of one program: every one goes into a file at once, the tables are printed at the end. */
export class Samples {
  readonly #file: string;
  readonly #samples: Sample[] = [];

  /** @param about what else the machine has that matters, for instance a browser */
  constructor(program: string, about: readonly string[] = []) {
    mkdirSync(FOLDER, { recursive: true });
    const on = machine(about);
    this.#file = join(FOLDER, `${program}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.jsonl`);
    this.#append({ program, command: process.argv.slice(2).join(' '), machine: on });
    console.log(on);
  }

  add(row: string, values: Readonly<Record<string, number>>, round = 0): void {
    for (const [column, value] of Object.entries(values)) {
      this.#samples.push({ row, column, value, round });
      this.#append({ row, column, value, round });
    }
  }

  /** Print what was measured, in rows of what begins with these words, each cell as `summarize` has it. */
  print(title: string, { prefix = '', summarize = summary }: Printed = {}): void {
    const samples = this.#samples.filter(({ row }) => row.startsWith(prefix));
    const columns = [...new Set(samples.map(({ column }) => column))];
    const cell = (row: string, column: string): string => {
      const values = samples.filter((one) => one.row === row && one.column === column);
      return values.length > 0 ? summarize(values.map(({ value }) => value)) : '';
    };
    const rows = [...new Set(samples.map(({ row }) => row))]
      .sort()
      .map((row) => [row.slice(prefix.length), ...columns.map((column) => cell(row, column))]);
    console.log(`\n${title}\n`);
    for (const line of [['', ...columns], ['', ...columns].map(() => '---'), ...rows])
      console.log(`| ${line.join(' | ')} |`);
  }

  end(): void {
    console.log(`Every figure: ${this.#file}`);
  }

  #append(line: object): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

/** The same in another order each time, so that nobody always goes first on a warm or a tired machine. */
export function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0] as T);
}
