import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { hubOfOneClaim, TOTALS } from '../../store/hub.ts';
import { openPage } from '../page.ts';

const all = (TOTALS.meets + TOTALS['helps out'] + TOTALS['helps in']).toLocaleString('en-GB');
const words = (elements: readonly HTMLElement[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('an entity with more relations than are listed', () => {
  // A thousand rows take their time.
  it(
    'has one number on card, groups, button and badge, and misses no kind',
    { timeout: 60_000 },
    async () => {
      const page = await openPage('#lang=en&show=place:hub&sel=place:hub', openMemory(hubOfOneClaim));
      const card = page.find('.inspector').textContent;
      expect(card).toContain(`Relations · ${all}`);
      expect(words(page.all('.inspector h4'))).toEqual(['helps53', 'helps2', 'meets1,050']);
      expect(card).toContain('The first 1,000 of 1,050.');
      expect(page.button(`Show its ${all} neighbours`)).toBeDefined();
      const [scene] = page.drawing.draw.mock.lastCall ?? [];
      expect(scene?.nodes.map(({ hidden }) => hidden.toLocaleString('en-GB'))).toEqual([all]);
    },
  );

  it('is found with the number of its neighbours, called by that name', async () => {
    const reader = openMemory(hubOfOneClaim);
    await reader.search('hub');
    const page = await openPage('#lang=en&show=place:hub', reader);
    await page.type('hub');
    expect(page.find('[role="option"] .count').textContent).toBe(`${all} neighbours`);
  });
});
