import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Statements } from './statements.ts';

/** A line between a client and a server that can be made as bad as real ones are. */
export interface Proxy {
  /** The address to use instead of the server's. */
  uri: string;
  /** Everything goes through. */
  pass(): void;
  /** What comes from the server comes so many milliseconds later. */
  delay(milliseconds: number): void;
  /** After so many bytes from the server, counted from now, every connection is cut. */
  cutAfter(bytes: number): void;
  /** Connections stay open and nothing goes through any more. */
  freeze(): void;
  /** Nobody is let in, and whoever was in is thrown out. */
  refuse(): void;
  /** How many statements have come from clients so far. */
  statements(): number;
  /**
   * How many round trips clients have begun so far: what they send after they have heard something begins another. Is
   * exact where answers are delayed, as what is sent before they come was sent without waiting.
   */
  roundTrips(): number;
  /**
   * Everything stands still when so many more statements have come: the last of them unanswered, and not even
   * handed on unless `reached`. Settles then.
   */
  stopAt(statement: number, how: { reached: boolean }): Promise<void>;
  close(): Promise<void>;
}

type Mode = 'pass' | 'delay' | 'cut' | 'freeze' | 'refuse';

const portOf = (uri: string): number => Number(new URL(uri.replace(/^\w+:/, 'http:')).port);

/** What becomes of bytes from the client, and of those from the server. */
interface Through {
  there(line: Line, chunk: Buffer): void;
  back(line: Line, chunk: Buffer): void;
}

/** One connection with its other half at the server. */
class Line {
  readonly #client: Socket;
  readonly #upstream: Socket;
  readonly #statements = new Statements();
  /** Whether the client has sent nothing since it heard something. */
  #heard = true;

  constructor(client: Socket, target: number, through: Through) {
    this.#client = client;
    this.#upstream = connect(target, '127.0.0.1');
    for (const socket of [client, this.#upstream]) {
      socket.on('error', () => this.end()).on('close', () => this.end());
    }
    client.on('data', (chunk: Buffer) => through.there(this, chunk));
    this.#upstream.on('data', (chunk: Buffer) => through.back(this, chunk));
  }

  /** How many statements of its client end in these bytes. */
  countIn(chunk: Buffer): number {
    return this.#statements.endedIn(chunk);
  }

  /** Whether these bytes of its client are the first since it heard something. */
  beginsRoundTrip(): boolean {
    const heard = this.#heard;
    this.#heard = false;
    return heard;
  }

  there(chunk: Buffer): void {
    this.#upstream.write(chunk);
  }

  back(chunk: Buffer): void {
    this.#heard = true;
    if (!this.#client.destroyed) this.#client.write(chunk);
  }

  hold(still: boolean): void {
    for (const socket of [this.#client, this.#upstream]) {
      if (still) socket.pause();
      else socket.resume();
    }
  }

  end(): void {
    this.#client.resetAndDestroy();
    this.#upstream.destroy();
  }
}

/** Put a proxy in front of a server on this machine. */
export async function startProxy(uri: string): Promise<Proxy> {
  const lines = new Set<Line>();
  let mode: Mode = 'pass';
  let number = 0;
  let statements = 0;
  let roundTrips = 0;
  let stop: { at: number; reached: boolean; stopped: () => void } | undefined;

  const there = (line: Line, chunk: Buffer): void => {
    statements += line.countIn(chunk);
    if (line.beginsRoundTrip()) roundTrips += 1;
    if (!stop || statements < stop.at) return line.there(chunk);
    if (stop.reached) line.there(chunk);
    become('freeze');
    stop.stopped();
    stop = undefined;
  };
  const back = (line: Line, chunk: Buffer): void => {
    if (mode === 'delay') return void setTimeout(() => line.back(chunk), number);
    if (mode === 'cut' && (number -= chunk.length) < 0) return line.end();
    line.back(chunk);
  };
  const server = createServer((client) => {
    if (mode === 'refuse') return void client.resetAndDestroy();
    const line = new Line(client, portOf(uri), { there, back });
    lines.add(line);
    client.on('close', () => lines.delete(line));
    if (mode === 'freeze') line.hold(true);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const become = (next: Mode, to = 0): void => {
    mode = next;
    number = to;
    for (const line of lines) {
      if (next === 'refuse') line.end();
      else line.hold(next === 'freeze');
    }
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pass: () => become('pass'),
    delay: (milliseconds) => become('delay', milliseconds),
    cutAfter: (bytes) => become('cut', bytes),
    freeze: () => become('freeze'),
    refuse: () => become('refuse'),
    statements: () => statements,
    roundTrips: () => roundTrips,
    stopAt: (statement, { reached }) =>
      new Promise((stopped) => (stop = { at: statements + statement, reached, stopped })),
    async close() {
      become('refuse');
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
