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
