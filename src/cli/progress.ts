import type { LoadProgress } from '../store/port.ts';

/** Where progress is shown. */
interface Screen {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two updates on a terminal, and between two lines in a log. */
const SHOWN_EVERY = { terminal: 100, lines: 2000 } as const;

const number = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** “12,000 of 40,000 rows, 31,000 a second, 1 s left”, and then “40,000 rows; making indexes, 43 %”. */
export function progressLine({ done, total, indexed }: LoadProgress, seconds: number): string {
  if (indexed !== undefined) return `${number(total)} rows; making indexes, ${Math.floor(indexed * 100)} %`;
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 && done < total ? `, ${number((total - done) / rate)} s left` : '';
  const speed = rate > 0 ? `, ${number(rate)} a second` : '';
  return `${number(done)} of ${number(total)} rows${speed}${left}`;
}

interface Progress {
  tell(progress: LoadProgress): void;
  /** Clear the progress line of a terminal. */
  end(): void;
}

/** Where something ends, which is shown however soon after the line before it. */
const isEnd = ({ done, total, indexed }: LoadProgress): boolean =>
  indexed === undefined ? done === total : indexed === 1;

/** Show progress on one line of a terminal, or as a new line now and then in a log. */
export function showProgress(screen: Screen, now: () => number = Date.now): Progress {
  const terminal = screen.isTTY === true;
  const every = terminal ? SHOWN_EVERY.terminal : SHOWN_EVERY.lines;
  const began = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    tell(progress) {
      if (now() - last < every && !isEnd(progress)) return;
      last = now();
      const line = progressLine(progress, (now() - began) / 1000);
      screen.write(terminal ? `\r\x1b[2K${line}` : `${line}\n`);
    },
    end() {
      if (terminal) screen.write('\r\x1b[2K');
    },
  };
}
