/** Lines as columns: where each begins and ends, as places from 0 up to `count`. */
export interface Lines {
  count: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

/**
 * Who is joined to whom, as compressed sparse rows: the other ends of the lines of place `i`, and which lines
 * these are, stand from `start[i]` up to `start[i + 1]`. A loop stands there once.
 */
export interface Adjacency {
  start: Uint32Array<ArrayBuffer>;
  other: Uint32Array<ArrayBuffer>;
  line: Uint32Array<ArrayBuffer>;
}

/** The adjacency of lines, whatever their direction; in time and memory linear in both. */
export function adjacencyOf({ count, from, to }: Lines): Adjacency {
  const start = new Uint32Array(count + 1);
  const end = (ends: ArrayLike<number>, line: number): number => ends[line] ?? 0;
  const touch = (place: number): void => void (start[place + 1] = (start[place + 1] ?? 0) + 1);
  for (let line = 0; line < from.length; line++) {
    touch(end(from, line));
    if (end(from, line) !== end(to, line)) touch(end(to, line));
  }
  for (let place = 0; place < count; place++)
    start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);
  const next = start.slice(0, count);
  const [other, lines] = [new Uint32Array(start[count] ?? 0), new Uint32Array(start[count] ?? 0)];
  const put = (at: number, far: number, line: number): void => {
    const place = next[at] ?? 0;
    other[place] = far;
    lines[place] = line;
    next[at] = place + 1;
  };
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [end(from, line), end(to, line)];
    put(a, b, line);
    if (a !== b) put(b, a, line);
  }
  return { start, other, line: lines };
}
