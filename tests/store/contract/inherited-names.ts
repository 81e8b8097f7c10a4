import { describe, expect, it } from 'vitest';
import type { GraphReader } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';

/** Names that every object of JavaScript has, though nobody gave them to it. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const KR = 'country:kr';

type Asked = (reader: GraphReader, name: string) => Promise<unknown>;

/** Questions for something of an id. */
const NOT_FOUND: Record<string, Asked> = {
  entity: (reader, name) => reader.entity(name),
  relation: (reader, name) => reader.relation(name),
  document: (reader, name) => reader.document(name),
  claim: (reader, name) => reader.claim(name),
  expand: (reader, name) => reader.expand(name),
  'paths from': (reader, name) => reader.paths(name, KR),
  'paths to': (reader, name) => reader.paths(KR, name),
  'paths from and to': (reader, name) => reader.paths(name, name),
  'claims in': (reader, name) => reader.claims({ document: name }),
};

/** Names that no graph has, but every object. */
export function describeInheritedNames(ask: CurrentReader): void {
  describe.each(NAMES)('%s', (name) => {
    it.each(Object.keys(NOT_FOUND))('is the id of nothing, in %s', async (question) => {
      const asked = NOT_FOUND[question]?.(ask(), name);
      await expect(asked).rejects.toMatchObject({ name: 'EntenteError', code: 'not-found' });
    });

    it('is missing among named entities', async () => {
      const found = await ask().among([name, KR]);
      expect(found.missing).toEqual([name]);
      expect(found.entities.map(({ id }) => id)).toEqual([KR]);
      expect((await ask().among([name, KR], { touching: [name] })).missing).toEqual([name]);
    });

    it('is a kind of nothing', async () => {
      expect((await ask().entities({ kind: name })).total).toBe(0);
      expect((await ask().relations({ kind: name })).total).toBe(0);
      expect((await ask().claims({ section: name })).total).toBe(0);
      expect((await ask().expand(KR, { kinds: [name] })).entities.map(({ id }) => id)).toEqual([KR]);
    });
  });
}
