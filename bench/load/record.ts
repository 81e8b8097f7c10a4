/** One request as whoever sent it saw it. */
interface Asked {
  question: string;
  milliseconds: number;
  status: number;
}

/** In place of a status: no connection, or the person has gone on. */
const NO_ANSWER = 0;
const CALLED_OFF = -1;

/** Sends requests without ever asking again, and remembers how each ended and how many were under way at once. */
export class Recorder {
  readonly #address: string;
  readonly #asked: Asked[] = [];
  #inFlight = { search: 0, all: 0 };
  #most = { search: 0, all: 0 };

  constructor(address: string) {
    this.#address = address;
  }

  /** The answer to one request; undefined where it was refused, or called off. */
  get = async (path: string, signal?: AbortSignal): Promise<unknown> => {
    const question = /^(?:api\/)?(\w*)/.exec(path)?.[1] || 'page';
    this.#count(question, 1);
    const begun = performance.now();
    try {
      const response = await fetch(`${this.#address}${path}`, signal ? { signal } : {});
      const text = await response.text();
      this.#asked.push({ question, milliseconds: performance.now() - begun, status: response.status });
      return response.ok && response.headers.get('content-type')?.includes('json')
        ? JSON.parse(text)
        : undefined;
    } catch {
      const status = signal?.aborted ? CALLED_OFF : NO_ANSWER;
      this.#asked.push({ question, milliseconds: performance.now() - begun, status });
      return undefined;
    } finally {
      this.#count(question, -1);
    }
  };

  #count(question: string, by: 1 | -1): void {
    this.#inFlight.all += by;
    if (question === 'search') this.#inFlight.search += by;
    this.#most.all = Math.max(this.#most.all, this.#inFlight.all);
    this.#most.search = Math.max(this.#most.search, this.#inFlight.search);
  }

  /** How many were asked, refused and failed, and how long answers took, by question and in all. */
  table(): Record<string, Record<string, number>> {
    const questions = [...new Set(this.#asked.map(({ question }) => question))].sort();
    const rows = questions.map((name) => [
      name,
      rowOf(this.#asked.filter(({ question }) => question === name)),
    ]);
    return Object.fromEntries([...rows, ['all', rowOf(this.#asked)]]);
  }

  get most(): Readonly<{ search: number; all: number }> {
    return this.#most;
  }
}

const share = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN);

function rowOf(asked: readonly Asked[]): Record<string, number> {
  const times = asked
    .filter(({ status }) => status === 200)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const ended = (...statuses: number[]): number =>
    asked.filter(({ status }) => statuses.includes(status)).length;
  return {
    asked: asked.length,
    'refused (429)': ended(429),
    'refused (503)': ended(503),
    'no answer': ended(NO_ANSWER),
    'other errors': asked.length - ended(NO_ANSWER, CALLED_OFF, 200, 304, 429, 503),
    'called off': ended(CALLED_OFF),
    'p50 ms': share(times, 0.5),
    'p95 ms': share(times, 0.95),
    'longest ms': share(times, 1),
  };
}
