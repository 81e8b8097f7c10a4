import { createWriteStream, fstatSync, openSync, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

interface Log {
  /** For a child to write into by itself: it must not lose its log with its parent. */
  stream: WriteStream;
  /** What was written last since the log was opened, a line each. */
  tail(): Promise<string[]>;
}

const LINES = 10;

/** Open a log for a new run; what earlier ones wrote stays. */
export function openLog(file: string): Log {
  const fd = openSync(file, 'a', 0o600);
  const before = fstatSync(fd).size;
  const tail = async (): Promise<string[]> => {
    // A log that somebody removed has nothing more to say.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    return bytes
      .subarray(before)
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-LINES);
  };
  return { stream: createWriteStream(file, { fd }), tail };
}
