import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/web/search/hit-groups.ts';
import type { Found, Hit } from '../../../src/store/port.ts';

const hit = (id: string, more: Partial<Hit> = {}): Hit => ({
  ...{ type: 'entity', id, kind: id.split(':')[0] ?? '', matched: { value: id, lang: 'en', role: 'short' } },
  ...more,
});
const found: Found = {
  ...{ query: 'x', total: 9 },
  kinds: [
    { type: 'entity', kind: 'country', total: 3 },
    { type: 'entity', kind: 'summit', total: 2 },
  ],
  hits: [hit('country:a'), hit('country:b'), hit('summit:c'), hit('summit:d', { near: 'letter' })],
};
const outline = (present: readonly string[]) =>
  groupsOf(found, new Set(present)).map(({ key, total, hits }) => [
    key,
    total,
    hits.map(({ hit: { id }, at }) => `${at} ${id}`),
  ]);

describe('groups of hits', () => {
  it('are of one kind each, counted through, the one of the best hit first', () => {
    expect(outline([])).toEqual([
      ['entity/country', 3, ['0 country:a', '1 country:b']],
      ['entity/summit', 2, ['2 summit:c', '3 summit:d']],
    ]);
  });

  it('begin with what stands in the picture, which is counted there alone', () => {
    expect(outline(['country:b', 'summit:c', 'country:z'])).toEqual([
      ['here', 2, ['0 country:b', '1 summit:c']],
      ['entity/country', 2, ['2 country:a']],
      ['entity/summit', 1, ['3 summit:d']],
    ]);
  });

  it('put a whole name that is typed before what stands in the picture', () => {
    const canada = hit('country:ca', { matched: { value: 'Canada', lang: 'en', role: 'short' } });
    const partnership = hit('agreement:p', {
      matched: { value: 'UK–Canada partnership', lang: 'en', role: 'short' },
    });
    const typed = (query: string) =>
      groupsOf({ ...found, query, kinds: [], hits: [canada, partnership] }, new Set(['agreement:p'])).map(
        ({ key, hits }) => [key, hits.map(({ at }) => at)],
      );
    expect(typed('ｃanada')).toEqual([
      ['entity/country', [0]],
      ['here', [1]],
    ]);
    expect(typed('cana')).toEqual([
      ['here', [0]],
      ['entity/country', [1]],
    ]);
  });

  it('put nothing before the rest that matches only nearly', () => {
    expect(outline(['summit:d'])[0]?.[0]).toBe('entity/country');
  });
});
