import { createWriteStream, fstatSync, openSync, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

interface Log {
  /** For the child process to write into directly, so that its log does not depend on its parent. */
  stream: WriteStream;
  /** The last lines that were written since the log was opened. */
  tail(): Promise<string[]>;
}

const LINES = 10;

/** Open a log for a new run, appending to earlier ones. */
export function openLog(file: string): Log {
  const fd = openSync(file, 'a', 0o600);
  const before = fstatSync(fd).size;
  const tail = async (): Promise<string[]> => {
    // The log may have been removed.
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
