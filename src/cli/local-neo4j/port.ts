import { createServer } from 'node:net';
import { EntenteError, reasonOf } from '../../graph/errors.ts';

const HOST = '127.0.0.1';

const refusal = (port: number, cause: unknown): EntenteError => {
  const code = reasonOf(cause);
  const other = port < 65_535 ? port + 1 : port - 1;
  const why =
    code === 'EADDRINUSE'
      ? `is taken, perhaps by another Neo4j; stop that one, or`
      : `cannot be listened on (${code});`;
  return new EntenteError(
    'unavailable',
    `Port ${port} of ${HOST} ${why} name another port: --port ${other}.`,
    {
      cause,
    },
  );
};

/**
 * Make sure that a port of this machine is free. Neo4j would notice too, but only after its long start and with a
 * stack trace; it also needs to know its port beforehand, to advertise it to routing drivers.
 * @param port 0 for any that is free.
 * @returns the port.
 * @throws EntenteError `unavailable` where it is taken.
 */
export const freePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(refusal(port, cause)));
    probe.listen(port, HOST, () => {
      const address = probe.address();
      const free = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(free));
    });
  });
