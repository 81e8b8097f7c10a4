import { describe, expect, it } from 'vitest';
import { asEntente, isCredentials, isLoss } from '../../../src/store/neo4j/errors.ts';

/** An error as the driver throws it. */
const thrown = (code: string, message = 'in words of the server'): Error =>
  Object.assign(new Error(message), { code });

describe('what goes wrong in Neo4j', () => {
  it.each([
    ['ServiceUnavailable', 'unavailable', 'start it'],
    ['SessionExpired', 'unavailable', 'does not answer'],
    ['Neo.ClientError.Security.Unauthorized', 'forbidden', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'forbidden', 'wait'],
    ['Neo.ClientError.Security.CredentialsExpired', 'forbidden', 'first password'],
    ['Neo.ClientError.Security.Forbidden', 'forbidden', 'rights'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'bad-address', 'no such database'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'forbidden', 'read-only'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'forbidden', 'read-only'],
    // Both measured on a server whose disk was full.
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'unavailable', 'disk'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'unavailable', 'disk'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'too-large', 'memory'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'unavailable', 'too long'],
    ['Neo.ClientError.Procedure.ProcedureCallFailed', 'conflict', 'load the data again'],
    ['Neo.DatabaseError.General.UnknownError', 'unavailable', 'look at its log'],
  ])('%s is “%s”, names the server, and says “%s”', (code, kind, words) => {
    const cause = thrown(code);
    const error = asEntente(cause, 'bolt://localhost:7687');
    expect(error).toMatchObject({ name: 'EntenteError', code: kind, cause });
    expect(error.message).toContain('bolt://localhost:7687');
    expect(error.message).toContain(words);
  });

  // What the driver said on servers of each sort: plain, encrypted, HTTP, something else, none.
  it.each([
    [
      'ServiceUnavailable',
      'Client network socket disconnected before secure TLS connection was established',
      'does not encrypt',
    ],
    [
      'ServiceUnavailable',
      'Server certificate is not trusted. If you trust the database',
      'NODE_EXTRA_CA_CERTS',
    ],
    ['ServiceUnavailable', "Hostname/IP does not match certificate's altnames: Host: x", 'another name'],
    ['ServiceUnavailable', 'certificate has expired', 'renew it'],
    ['ServiceUnavailable', 'Connection was closed by server', 'bolt+s'],
    [
      'ServiceUnavailable',
      '80BC:error:0A00010B:SSL routines:ssl3_get_record:wrong version number',
      'something else listens there',
    ],
    [
      'N/A',
      'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
      'speaks HTTP',
    ],
    ['N/A', 'Unknown Bolt protocol version: 45.72', 'not in Bolt'],
    ['ServiceUnavailable', 'getaddrinfo ENOTFOUND no-such-host.invalid', 'how the host is spelt'],
  ])('%s with “%s” says “%s”', (code, words, said) => {
    const cause = thrown(code, words);
    expect(asEntente(cause, 'bolt://x').message).toContain(said);
    // Where the driver looks for a cluster first, the reason lies deeper.
    const routed = Object.assign(new Error('Could not perform discovery.', { cause }), {
      code: 'ServiceUnavailable',
    });
    if (code === 'ServiceUnavailable') expect(asEntente(routed, 'neo4j://x').message).toContain(said);
  });

  it('that is a line cut by a server that has answered before is no matter of its address', () => {
    const cause = thrown('ServiceUnavailable', 'Connection was closed by server');
    expect(asEntente(cause, 'bolt://x', true).message).toContain('does not answer');
  });

  it('has a message that names no place, for whoever is not at the terminal', () => {
    for (const code of ['ServiceUnavailable', 'Neo.ClientError.Security.Unauthorized', 'Neo.Unheard.Of']) {
      const { publicMessage } = asEntente(thrown(code), 'bolt://far:7687');
      expect(publicMessage).toMatch(/^Neo4j /);
      expect(publicMessage).not.toMatch(/far|7687/);
    }
  });

  it('that is an exhausted pool is told apart from a server that is gone', () => {
    const error = asEntente(thrown('N/A', 'Connection acquisition timed out in 5000 ms.'), 'bolt://x');
    expect(error.message).toContain('no connection in time');
  });

  it('never shows the words of the server, which may hold a statement', () => {
    expect(asEntente(thrown('ServiceUnavailable', 'MATCH (n)'), 'bolt://x').message).not.toContain('MATCH');
  });

  it('is a loss, a matter of credentials, or neither', () => {
    const sorted = [
      'ServiceUnavailable',
      'Neo.ClientError.Security.Unauthorized',
      'Neo.ClientError.Statement.SyntaxError',
    ];
    expect(sorted.map((code) => [isLoss(thrown(code)), isCredentials(thrown(code))])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});
