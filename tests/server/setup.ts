import type { Hono } from 'hono';
import { createApp } from '../../src/server/app.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import type { GraphReader } from '../../src/store/port.ts';
import { fixture } from '../store/fixture.ts';

type Options = Parameters<typeof createApp>[0];

/** The server over the small graph of the store's contract. */
export const appOf = (options: Partial<Options> = {}): Hono =>
  createApp({ reader: openMemory(fixture), ...options });

/** A reader of the small graph that answers some questions otherwise, whoever asks and however long they stay. */
export function readerWith(own: Partial<GraphReader>, store: GraphReader = openMemory(fixture)): GraphReader {
  const reader: GraphReader = { ...store, ...own, until: () => reader };
  return reader;
}

/** A reader whose questions wait until they are let go; counts how many are under way. */
export function slowReader(): { reader: GraphReader; waiting: () => number; release: () => void } {
  const held: (() => void)[] = [];
  const store = openMemory(fixture);
  const entity: GraphReader['entity'] = async (id) => {
    await new Promise<void>((resolve) => held.push(resolve));
    return store.entity(id);
  };
  return {
    reader: readerWith({ entity }, store),
    waiting: () => held.length,
    release: () => held.splice(0).forEach((go) => go()),
  };
}

/** The body of an answer as plain fields. */
export const fieldsOf = async (response: Response): Promise<Record<string, unknown>> => {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null ? { ...body } : {};
};
