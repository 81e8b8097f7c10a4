import fc from 'fast-check';
import { relationId } from '../../src/graph/ids.ts';
import type { Relation } from '../../src/graph/model.ts';

export const KINDS = [{ id: 'joins' }, { id: 'meets', symmetric: true as const }];
export const IDS = [...'abcdef'].map((name) => `place:${name}`);
export const anId = fc.constantFrom(...IDS);

/** Relations of up to six things, many of a thing with itself and some of these side by side. */
export const lines: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS.map(({ id }) => id)),
      from: anId,
      to: fc.option(anId, { nil: undefined }),
      discriminator: fc.option(fc.constant('second'), { nil: undefined }),
    }),
    { maxLength: 20 },
  )
  .map((all) => {
    const made = all.map(({ kind, from, to = from, discriminator }): Relation => ({
      id: relationId({ kind, from, to, ...(discriminator && { discriminator }) }),
      ...{ kind, from, to, values: [], reality: 'actual', status: 'uncited', sources: 0 },
      ...{ flags: [], claims: [] },
    }));
    return [...new Map(made.map((line) => [line.id, line])).values()];
  });

export const isLoop = ({ from, to }: Relation): boolean => from === to;
export const isOpen = (line: Relation): boolean => !isLoop(line);
export const touches =
  (id: string) =>
  ({ from, to }: Relation): boolean =>
    from === id || to === id;
