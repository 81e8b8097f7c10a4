import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useBrowser } from './harness.ts';
import { figures, show } from './picture.ts';
import { reader, TRACED } from './tracing.ts';
import { describeTracing } from './tracing-tasks.ts';

const walk = useBrowser();

describeTracing(walk);

it('without [16] the same line fades in the picture, and nothing else', async () => {
  const ends = 'concept:risk-tiering;country:us,gb;agreement:us-uk-mou;label:non-western-states';
  await show(walk, `#lang=en&show=${ends}&off=doc:paul-2023`);
  await figures(walk).getByText('Without [16]: 1 claim and 1 relation stand on nothing').waitFor();
  await figures(walk).getByText('Dimmed: 2 entities, 1 relation').waitFor();
  await walk.page.getByRole('button', { name: 'Switch all on again' }).click();
  await figures(walk).getByText('Dimmed').waitFor({ state: 'detached' });
});

it('on paper nothing lies on anything else, and nothing is left that is worked with', async () => {
  const { page } = walk;
  await show(walk, `${TRACED}&sel=claim:ciss-2024-11/010`);
  const ending = page.locator('.ending li');
  await ending.first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const overlapping = await ending.evaluateAll((rows) => {
    const boxes = rows.map((row) => {
      const range = document.createRange();
      range.selectNodeContents(row);
      return range.getBoundingClientRect();
    });
    return boxes.filter((one, at) =>
      boxes.some(
        (other, place) =>
          place > at &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      ),
    ).length;
  });
  expect(overlapping).toBe(0);
  const clipped = await page
    .locator('.plane .box > *')
    .evaluateAll((parts) => parts.every((part) => getComputedStyle(part).overflow === 'hidden'));
  expect(clipped).toBe(true);
  await expect.poll(() => page.getByRole('combobox', { name: 'Text', exact: true }).isVisible()).toBe(false);
});

it('a copy of another text is recognised as such, and changes nothing', async () => {
  const { page } = walk;
  await show(walk, TRACED);
  await reader(walk).locator('article').first().waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'readme.md', mimeType: 'text/markdown', buffer: readFileSync('README.md') });
  await page.getByText(/this is not the text of|this does not look like/).waitFor();
  await expect.poll(() => reader(walk).locator('article').count()).toBe(102);
});
