import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { printablePath } from '../dataset/fault.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';
import { secured } from './headers.ts';
import { problem } from './problems.ts';

interface ServeOptions {
  app: { fetch(request: Request): Response | Promise<Response> };
  /** Where to listen; this machine alone unless said otherwise. */
  host?: string;
  /** The first port to try; 0 is any that is free. */
  port?: number;
}

export interface Served {
  /** The address to open. */
  address: string;
  /** Ends open connections after a moment, and resolves when the port is free again. */
  close(): Promise<void>;
}

const TRIES = 20;
const LAST_PORT = 65_535;
/** Milliseconds that answers under way have to end in, and between two looks at who has ended. */
const GRACE = 2000;
const SWEEP = 50;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** The first free port from this one on. */
async function listenFrom(server: Server, first: number, host: string): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + TRIES - 1, LAST_PORT);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (cause) {
      if (codeOf(cause) === 'EADDRINUSE') continue;
      throw new EntenteError(
        'unavailable',
        `Cannot listen on “${printablePath(host)}”, port ${port} (${reasonOf(cause)}); name another one, as in: entente serve --host 127.0.0.1 --port 8080`,
        {
          cause,
        },
      );
    }
  }
  throw new EntenteError(
    'unavailable',
    `The ports ${first} to ${last} are all taken; name another one, as in: entente serve --port 8080`,
  );
}

/** Every address of the machine is none to open: this machine's own name is. */
const EVERYWHERE = ['0.0.0.0', '::'];

function addressOf(server: Server, host: string): string {
  const info = server.address() as AddressInfo;
  const name = EVERYWHERE.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${info.port}/`;
}

/** Connections are kept open between requests: each is ended once it has nothing more to say. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    const endIdle = (): void => {
      server.closeIdleConnections();
    };
    const sweep = setInterval(endIdle, SWEEP);
    const last = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close((error) => {
      clearInterval(sweep);
      clearTimeout(last);
      if (error) reject(error);
      else resolve();
    });
    endIdle();
  });

/** What never became a question to the app: a Host or a path of which no address can be made. */
const unreadable = (): Response => secured(problem('bad-request', 'This is no address of this server.'));

/** Start to listen, on the next free port where the wanted one is taken. */
export async function serve({ app, host = '127.0.0.1', port = 4280 }: ServeOptions): Promise<Served> {
  const options = { hostname: host, errorHandler: unreadable };
  const server = createServer(getRequestListener((request) => app.fetch(request), options));
  await listenFrom(server, port, host);
  return { address: addressOf(server, host), close: () => close(server) };
}
