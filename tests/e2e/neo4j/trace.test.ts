import { expect, it } from 'vitest';
import { useBrowser } from '../harness.ts';
import { figures, inspector, PATIENCE, show, viewOf } from '../picture.ts';
import { chosen, middle, MOU_IN_PICTURE, OUTLOOK_ID, reader, sources } from '../tracing.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

it('on a Neo4j a line leads to its sentence and the official page, and a source that is off leaves the same behind', async () => {
  await show(walk, MOU_IN_PICTURE);
  await inspector(walk).getByRole('button', { name: 'Trace', exact: true }).click();
  // A server that has just begun takes its time over each question that it has not been asked before.
  await expect.poll(() => chosen(walk).count(), PATIENCE).toBe(1);
  await middle(walk)
    .getByRole('button', { name: /^AI Safety Research: UK–USA Partnership/ })
    .click();
  await expect
    .poll(() => viewOf(walk))
    .toMatchObject({
      page: { is: 'trace', document: OUTLOOK_ID },
      selected: 'doc:hansard-2024-04-16',
    });
  await sources(walk).getByRole('switch', { name: 'Count [16]' }).click();
  await figures(walk).getByText('Without [16]: 1 claim and 1 relation stand on nothing').waitFor();
  expect(await reader(walk).locator('article.fallen').count()).toBe(1);
});
