import { describe, it } from 'vitest';
import { fromLink, toLink } from '../src/graph/link/link.ts';
import { blankView, sortedIds, type View } from '../src/graph/view.ts';

const KINDS = ['country', 'institute', 'organisation', 'agreement', 'person'];

/** A picture of so many entities with names of a usual length, each with a position and one expansion in ten. */
function pictureOf(count: number): View {
  const shown = sortedIds(
    Array.from({ length: count }, (_, at) => `${KINDS[at % KINDS.length]}:some-entity-${at.toString(36)}`),
  );
  const positions = Object.fromEntries(shown.map((id, at) => [id, [at % 997, (at * 7) % 991] as const]));
  const grown = Object.fromEntries(
    shown.filter((_, at) => at % 10 === 0).map((id, at) => [id, shown.slice(at + 1, at + 10)]),
  );
  return { ...blankView('en'), page: { is: 'picture' }, picture: { shown, positions, grown } };
}

/** Milliseconds of the fastest of several runs. */
function fastest(task: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

describe('a link', () => {
  it('costs', () => {
    for (const count of [300, 1500, 10_000]) {
      const view = pictureOf(count);
      const link = toLink(view);
      const [written, read] = [fastest(() => toLink(view)), fastest(() => fromLink(link, 'en'))];
      console.log(
        `${count} ids: ${link.length} characters, written in ${written.toFixed(2)} ms, read in ${read.toFixed(2)} ms`,
      );
    }
  });
});
