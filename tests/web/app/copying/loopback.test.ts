import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../../../src/web/app/copying/loopback.ts';

describe('an address that only this machine reaches', () => {
  it.each(['localhost', 'LOCALHOST', 'entente.localhost', '127.0.0.1', '127.8.8.8', '[::1]'])(
    'is %s',
    (host) => expect(isLoopback(host)).toBe(true),
  );

  it.each([
    'entente.example.org',
    '127.example.org',
    '10.0.0.1',
    'localhost.example.org',
    '[::2]',
    'mylocalhost',
  ])('is not %s', (host) => expect(isLoopback(host)).toBe(false));
});
