import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Connection } from '../../../src/web/session/connection.svelte.ts';

type Answer = () => Promise<string>;
const answers: Answer = async () => 'data-1';
const refuses: Answer = async () => {
  throw new EntenteError('unavailable', 'Nobody answers.', { cause: new TypeError('refused') });
};
const storeGone: Answer = async () => {
  throw new EntenteError('unavailable', 'Neo4j at bolt://far does not answer.');
};
const silent: Answer = () => new Promise<never>(() => undefined);

/** A store whose answers the test decides, and everything that was seen of it. */
function setUp() {
  const state = {
    answer: answers,
    seen: true,
    asked: 0,
    arrived: -Infinity,
    left: [] as (AbortSignal | undefined)[],
  };
  const readerFor = (signal?: AbortSignal): GraphReader => ({
    ...openMemory(),
    version: () => {
      state.asked++;
      return state.answer();
    },
    // A question that waits until its asker leaves.
    about: () => {
      state.left.push(signal);
      return new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new EntenteError('unavailable', 'left'))),
      );
    },
    network: () => Promise.reject(new EntenteError('unavailable', 'refused')),
    entity: (id) => Promise.reject(new EntenteError('not-found', id)),
    until: readerFor,
  });
  const connection = new Connection(
    readerFor(),
    () => state.seen,
    () => state.arrived,
  );
  onTestFinished(connection.watch());
  return { state, connection };
}

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('the connection', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('asks at once, and then not quite two seconds after each answer', async () => {
    const { state, connection } = setUp();
    await pass(0);
    expect([state.asked, connection.version]).toEqual([1, 'data-1']);
    await pass(1799);
    expect(state.asked).toBe(1);
    await pass(1);
    expect(state.asked).toBe(2);
  });

  it('asks every second while there are no answers', async () => {
    const { state } = setUp();
    state.answer = refuses;
    await pass(1800);
    expect(state.asked).toBe(2);
    await pass(3000);
    expect(state.asked).toBe(5);
  });

  it('never has two asks under way', async () => {
    const { state, connection } = setUp();
    state.answer = silent;
    await pass(2000);
    expect(state.asked).toBe(2);
    void connection.ask();
    await pass(2000);
    expect(state.asked).toBe(2);
  });

  it('notices within two seconds that a server is gone', async () => {
    const { state, connection } = setUp();
    await pass(1);
    state.answer = refuses;
    await pass(2000);
    expect(connection.loss?.gone).toBe('server');
  });

  it('notices within five seconds that nothing comes any more', async () => {
    const { state, connection } = setUp();
    await pass(1);
    state.answer = silent;
    await pass(4300);
    expect(connection.loss?.gone).toBe('server');
    expect(connection.loss?.error.message).toBe('No answer came within 2.5 s.');
  });

  it('misses nobody on a narrow line: an answer is late, but other things come', async () => {
    const { state, connection } = setUp();
    state.answer = silent;
    const line = setInterval(() => (state.arrived = performance.now()), 2000);
    await pass(20_000);
    expect(connection.loss).toBeUndefined();
    clearInterval(line);
    await pass(8600);
    expect(connection.loss?.error.message).toBe('No answer came within 2.5 s.');
  });

  it('believes a server that refuses, whatever else has just come', async () => {
    const { state, connection } = setUp();
    state.answer = refuses;
    state.arrived = performance.now() + 60_000;
    await pass(2000);
    expect(connection.loss?.gone).toBe('server');
  });

  it('knows a server that says its store is gone, and keeps its words', async () => {
    const { state, connection } = setUp();
    state.answer = storeGone;
    await pass(2000);
    expect(connection.loss?.gone).toBe('store');
    expect(connection.loss?.error.message).toBe('Neo4j at bolt://far does not answer.');
  });

  it('says the same loss once, with the time at which it began', async () => {
    const { state, connection } = setUp();
    state.answer = refuses;
    await pass(2000);
    const first = connection.loss;
    await pass(6000);
    expect(state.asked).toBeGreaterThan(3);
    expect(connection.loss).toBe(first);
    state.answer = storeGone;
    await pass(2000);
    expect(connection.loss).toMatchObject({ gone: 'store', since: first?.since });
  });

  it('takes any other answer for an answer', async () => {
    const { state, connection } = setUp();
    state.answer = () => Promise.reject(new EntenteError('forbidden', 'not by that name'));
    await pass(2000);
    expect(connection.loss).toBeUndefined();
  });

  it('tells of a recovery, and once more when it has ended what still waited', async () => {
    const { state, connection } = setUp();
    const told = vi.fn();
    connection.onRecovery(told);
    const waiting = connection.reader.about().catch((error: unknown) => error);
    state.answer = refuses;
    await pass(2000);
    expect([told.mock.calls.length, connection.recovered]).toEqual([0, false]);
    state.answer = answers;
    await pass(2000);
    expect([told.mock.calls.length, connection.recovered]).toEqual([1, true]);
    expect(connection.loss).toBeUndefined();
    expect(state.left[0]?.aborted).toBe(false);
    await pass(3001);
    expect(state.left[0]?.aborted).toBe(true);
    expect(await waiting).toMatchObject({ message: 'left' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('leaves alone what was asked after a recovery', async () => {
    const { state, connection } = setUp();
    state.answer = refuses;
    await pass(2000);
    state.answer = answers;
    await pass(2000);
    void connection.reader.about().catch(() => undefined);
    await pass(10_000);
    expect(state.left[0]?.aborted).toBe(false);
  });

  it('tells nobody who has stopped listening', async () => {
    const { state, connection } = setUp();
    const told = vi.fn();
    connection.onRecovery(told)();
    state.answer = refuses;
    await pass(2000);
    state.answer = answers;
    await pass(6000);
    expect(told).not.toHaveBeenCalled();
  });

  it('asks at once when a question fails, and doubts until it knows', async () => {
    const { state, connection } = setUp();
    await pass(1);
    let answer = (_: string): void => undefined;
    state.answer = () => new Promise((resolve) => (answer = resolve));
    await connection.reader.network().catch(() => undefined);
    await pass(0);
    expect([state.asked, connection.doubted]).toEqual([2, true]);
    answer('data-1');
    await pass(0);
    expect([connection.doubted, connection.loss]).toEqual([false, undefined]);
  });

  it('tells once a minute at most of a question that failed although the store answers', async () => {
    const { connection } = setUp();
    const told = vi.fn();
    connection.onRecovery(told);
    await pass(1);
    const fail = async (): Promise<void> => {
      await connection.reader.network().catch(() => undefined);
      await pass(1);
    };
    await fail();
    expect(told).toHaveBeenCalledTimes(1);
    await fail();
    await pass(10_000);
    await fail();
    expect(told).toHaveBeenCalledTimes(1);
    await pass(60_000);
    await fail();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('does not trust an ask that began before a question failed', async () => {
    const { state, connection } = setUp();
    let answer = (_: string): void => undefined;
    state.answer = () => new Promise((resolve) => (answer = resolve));
    await pass(2000);
    await connection.reader.network().catch(() => undefined);
    state.answer = refuses;
    answer('data-1');
    await pass(0);
    expect(connection.loss?.gone).toBe('server');
  });

  it('asks no sooner because something is not there', async () => {
    const { state, connection } = setUp();
    await pass(1);
    await connection.reader.entity('country:xx').catch(() => undefined);
    await pass(0);
    expect([state.asked, connection.doubted]).toEqual([1, false]);
  });

  it('rests while nobody sees the page, and asks as soon as somebody does', async () => {
    const { state, connection } = setUp();
    await pass(1);
    state.seen = false;
    connection.look();
    await pass(60_000);
    expect(state.asked).toBe(1);
    state.seen = true;
    connection.look();
    await pass(0);
    expect(state.asked).toBe(2);
    await pass(2000);
    expect(state.asked).toBe(3);
  });

  it('drops what was asked before the page went out of sight', async () => {
    const { state, connection } = setUp();
    await pass(1);
    state.answer = silent;
    await pass(2000);
    state.answer = answers;
    state.seen = false;
    connection.look();
    await pass(60_000);
    expect(connection.loss).toBeUndefined();
  });

  it('notes that the store holds other data', async () => {
    const { state, connection } = setUp();
    await pass(1);
    state.answer = async () => 'data-2';
    await pass(2000);
    expect(connection.version).toBe('data-2');
  });
});
