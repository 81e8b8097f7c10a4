import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/graph/evidence.ts';
import type { Paths, Options } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { LINES } from '../crossroads.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
/** `a b d`: the way of each path, without what all ids have in common. */
const ways = ({ paths }: Paths): string[] =>
  paths.map((path) => path.map((id) => id.replace('place:', '')).join(' '));

const NONE = { looked: 6, total: 0, paths: [], entities: [], relations: [], degrees: {} };

/** Paths in the small graph, where there is one way or none. */
export function describePaths(ask: CurrentReader): void {
  const [US, GB, KR, MOU] = ['country:us', 'country:gb', 'country:kr', 'agreement:us-uk-mou'];

  describe('the path between two entities', () => {
    it('goes over drawn lines whatever their direction, and brings along what lies on it', async () => {
      const found = await ask().paths(US, KR);
      expect(found).toMatchObject({ steps: 3, looked: 6, total: 1, paths: [[US, MOU, GB, KR]] });
      expect(ids(found.entities)).toEqual([MOU, GB, KR, US]);
      expect(ids(found.relations)).toEqual([RELATIONS.together, RELATIONS.signedGb, RELATIONS.signedUs]);
      expect(found.degrees).toEqual({ [MOU]: 2, [GB]: 2, [KR]: 3, [US]: 1 });
      expect((await ask().paths(KR, US)).paths).toEqual([[KR, GB, MOU, US]]);
    });

    it('goes over a prediction unless those are off', async () => {
      const foretold = ['label:western-states', 'agreement:global-declaration'] as const;
      expect((await ask().paths(...foretold)).total).toBe(1);
      expect((await ask().paths(...foretold, { predictions: false })).total).toBe(0);
    });

    it('from somebody to themselves is one of no steps, whatever is let through', async () => {
      const [itself] = (await ask().among([KR])).entities;
      const found = { steps: 0, total: 1, paths: [[KR]], relations: [], degrees: { [KR]: 3 } };
      expect(await ask().paths(KR, KR)).toEqual({ ...found, entities: [itself], looked: 6 });
      const bounded = await ask().paths(KR, KR, { evidence: 'disputed', steps: 0 });
      expect(bounded).toEqual({ ...found, entities: [itself], looked: 0 });
      const cut = await ask().paths(KR, KR, { limit: 0 });
      expect(cut).toEqual({ ...found, paths: [], entities: [], degrees: {}, looked: 6 });
      const alone = await ask().paths('organisation:decoy', 'organisation:decoy');
      expect(alone).toMatchObject({ steps: 0, total: 1, degrees: { 'organisation:decoy': 0 } });
    });

    it('is none where nothing leads, and it is said how far was looked', async () => {
      expect(await ask().paths(KR, 'label:western-states')).toEqual(NONE);
      expect(await ask().paths(KR, 'organisation:decoy')).toEqual(NONE);
      expect(await ask().paths(US, KR, { evidence: 'independent' })).toEqual(NONE);
    });

    it('is none where a rejected relation is all that leads', async () => {
      expect(await ask().paths('institute:us-caisi', 'network:international')).toEqual(NONE);
    });

    it('is looked for as far as was asked', async () => {
      expect(await ask().paths(US, KR, { steps: 2 })).toEqual({ ...NONE, looked: 2 });
      expect(await ask().paths(US, KR, { steps: 3 })).toMatchObject({ steps: 3, looked: 3, total: 1 });
      expect(await ask().paths(US, KR, { steps: 0 })).toEqual({ ...NONE, looked: 0 });
    });

    it.each([
      ['country:atlantis', 'country:kr'],
      ['country:kr', 'country:atlantis'],
      ['country:atlantis', 'country:atlantis'],
      ['country:kr', 'doc:preview'],
    ])('from %s to %s is an error that names whom there is not', async (from, to) => {
      const asked = ask().paths(from, to);
      await expect(asked).rejects.toMatchObject({ name: 'EntenteError', code: 'not-found' });
      await expect(asked).rejects.toThrow(/country:atlantis|doc:preview/);
    });
  });
}

/** Paths at the crossroads, where several are tied. */
export function describeTies(ask: CurrentReader): void {
  const between = (options?: Options<'paths'>) => ask().paths('place:a', 'place:d', options);

  it('finds all paths that are tied for the shortest, in order of their ids', async () => {
    const found = await between();
    expect(ways(found)).toEqual(['a b d', 'a c d', 'a e d', 'a f d']);
    expect(found).toMatchObject({ steps: 2, total: 4, looked: 6 });
    expect(ways(await ask().paths('place:d', 'place:a'))).toEqual(['d b a', 'd c a', 'd e a', 'd f a']);
  });

  it('takes several relations between the same two for one step, and hands out all of them', async () => {
    const found = await ask().paths('place:a', 'place:b');
    expect(found).toMatchObject({ steps: 1, total: 1, paths: [['place:a', 'place:b']] });
    expect(ids(found.relations)).toEqual([LINES.official, LINES.uncited]);
  });

  it('hands out what lies on the paths, and no line between one path and another', async () => {
    const found = await between();
    expect(ids(found.entities)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `place:${name}`));
    const lines = [LINES.official, LINES.official2, LINES.uncited].concat(
      ...[LINES.independent, LINES.predicted, LINES.disputed],
    );
    expect(ids(found.relations)).toEqual(lines.sort());
    expect(ids(found.relations)).not.toContain(LINES.between);
  });

  it('cuts the paths to the limit, with what lies on those, and keeps their true total', async () => {
    const found = await between({ limit: 1 });
    expect(ways(found)).toEqual(['a b d']);
    expect(found).toMatchObject({ steps: 2, total: 4 });
    expect(ids(found.entities)).toEqual(['place:a', 'place:b', 'place:d']);
    expect(ids(found.relations)).toEqual([LINES.official, LINES.official2, LINES.uncited]);
    expect(found.degrees).toEqual({ 'place:a': 4, 'place:b': 3, 'place:d': 4 });
    expect(await between({ limit: 0 })).toEqual({ ...NONE, steps: 2, total: 4 });
  });

  it('never goes over a rejected relation, however short that way is', async () => {
    expect((await between()).steps).toBe(2);
    expect(ids((await between()).relations)).not.toContain(LINES.rejected);
  });

  it.each<[Evidence, string[]]>([
    ['all', ['a b d', 'a c d', 'a e d', 'a f d']],
    ['independent', ['a c d']],
    ['supported', ['a b d', 'a c d']],
    ['cited', ['a b d', 'a c d']],
    ['uncited', ['a e d']],
    ['disputed', ['a f d']],
  ])('asked for the evidence %s goes over such lines and no others', async (evidence, wanted) => {
    const found = await between({ evidence });
    expect(ways(found)).toEqual(wanted);
    expect(found.total).toBe(wanted.length);
  });

  it('goes over no prediction where those are off', async () => {
    expect(ways(await between({ predictions: false }))).toEqual(['a b d', 'a c d', 'a f d']);
    expect(ways(await between({ predictions: true }))).toHaveLength(4);
    expect(await between({ predictions: false, evidence: 'uncited' })).toEqual(NONE);
  });

  it('hands out no line that is not let through beside one that is; degrees count all', async () => {
    const found = await ask().paths('place:a', 'place:b', { evidence: 'cited' });
    expect(ids(found.relations)).toEqual([LINES.official]);
    expect(found.degrees).toEqual({ 'place:a': 4, 'place:b': 3 });
  });

  it('takes a longer way where the short one is not let through', async () => {
    const found = await ask().paths('place:a', 'place:c', { evidence: 'uncited' });
    expect(ways(found)).toEqual(['a b c']);
    expect(found.steps).toBe(2);
  });

  it('looks six steps far unless fewer are asked for', async () => {
    expect(await ask().paths('place:l0', 'place:l6')).toMatchObject({ steps: 6, looked: 6, total: 1 });
    expect(await ask().paths('place:l0', 'place:l6', { steps: 5 })).toEqual({ ...NONE, looked: 5 });
    expect(await ask().paths('place:l0', 'place:l7')).toEqual(NONE);
  });
}
