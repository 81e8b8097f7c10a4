import { beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from '../harness.ts';
import { linkFrom } from '../../links.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j(), forgiven: /^Failed to load resource/ });

const notice = () => walk.page.getByRole('alert');
const inspector = () => walk.page.getByRole('region', { name: 'Details' });

beforeEach(() => () => walk.line.pass());

async function picture() {
  const { page } = walk;
  await page.goto(`${walk.address}${linkFrom('#lang=en&show=all')}`);
  await page.getByRole('contentinfo').getByText('387 relations').waitFor();
  return page;
}

describe('a page whose Neo4j goes away', () => {
  it.each([
    ['refuses every connection', () => walk.line.refuse()],
    ['freezes', () => walk.line.freeze()],
  ])('says so when it %s, keeps the picture usable, and recovers by itself', async (_, lose) => {
    const page = await picture();
    lose();
    const lost = performance.now();
    await notice().getByText('The graph database does not answer.').waitFor();
    const said = performance.now() - lost;
    // What is drawn can still be walked through.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await inspector().getByRole('button', { name: 'South Korea', exact: true }).click();
    await inspector().getByRole('heading', { name: 'South Korea' }).waitFor();

    walk.line.pass();
    const back = performance.now();
    await notice().waitFor({ state: 'detached' });
    console.log(
      `said after ${said.toFixed(0)} ms, recovered after ${(performance.now() - back).toFixed(0)} ms`,
    );
    await inspector()
      .getByRole('heading', { name: /^Claims about it/ })
      .waitFor();
  });

  it('is answered about its readiness all the while', async () => {
    await picture();
    for (const [mode, status] of [
      ['freeze', 503],
      ['refuse', 503],
    ] as const) {
      walk.line[mode]();
      // Two seconds are promised; a busy machine may add to them.
      const answer = await fetch(`${walk.address}readyz`, { signal: AbortSignal.timeout(4_000) });
      expect(answer.status, mode).toBe(status);
    }
  });
});
