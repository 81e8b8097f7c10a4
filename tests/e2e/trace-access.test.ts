import { describe, expect, it } from 'vitest';
import { TRACE_PARTS } from '../../src/graph/view.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { show } from './picture.ts';
import { OUTLOOK_ID } from './tracing.ts';

const walk = useBrowser();

describe.each(['en', 'zh'])('the page of tracing in %s', (lang) => {
  it.each(TRACE_PARTS)('is accessible with the part %s, light and dark, with a source off', async (part) => {
    const { page } = walk;
    await show(
      walk,
      `#lang=${lang}&page=trace&text=${OUTLOOK_ID}&part=${part}&sel=claim:ciss-2024-11/086&off=doc:paul-2023`,
    );
    await page.locator('article.selected').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => accessibilityFaults(page), { timeout: 20_000 }).toEqual([]);
    }
  });
});
