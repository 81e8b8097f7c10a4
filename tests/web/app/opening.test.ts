import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { openPage, type OpenedPage } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

/** A reader that answers what a picture asks for only when it is let go, or told to fail. */
async function holding(): Promise<{ reader: GraphReader; release: (failure?: EntenteError) => void }> {
  const sample = await sampleReader();
  let release: (failure?: EntenteError) => void = () => undefined;
  const released = new Promise<EntenteError | undefined>((resolve) => (release = resolve));
  const reader = answering(sample, {
    expand: async (...asked) => {
      const failure = await released;
      if (failure) throw failure;
      return sample.expand(...asked);
    },
  });
  return { reader, release };
}

const statuses = (page: OpenedPage): string =>
  page
    .all('[role="status"]')
    .map(({ textContent }) => textContent?.trim())
    .join(' ');

describe('what is opened and not here yet', () => {
  it('is named until it is here, in the language of now', async () => {
    const { reader, release } = await holding();
    const page = await openPage('#lang=en', reader);
    await page.type('Institute 3');
    await page.press('Enter');
    await expect.poll(() => statuses(page)).toContain('Opening Institute 3 …');
    page.button('中文').click();
    await expect.poll(() => statuses(page)).toContain('正在打开“Institute 3”……');
    release();
    await expect.poll(() => statuses(page)).not.toContain('正在打开');
    expect(location.hash).toContain('sel=institute:i3');
  });

  it('is said to have failed where it fails, and not to come any more', async () => {
    const { reader, release } = await holding();
    const page = await openPage('#lang=en', reader);
    await page.type('Institute 3');
    await page.press('Enter');
    await expect.poll(() => statuses(page)).toContain('Opening Institute 3 …');
    release(new EntenteError('bad-data', 'The shelf is locked.'));
    await expect.poll(() => page.find('[role="alert"]').textContent).toContain('The shelf is locked.');
    expect(statuses(page)).not.toContain('Opening');
  });

  it('has the keys that are pressed meanwhile, and the search has none of them', async () => {
    const { reader } = await holding();
    const page = await openPage('#lang=en', reader);
    await page.type('Institute 3');
    await page.press('Enter');
    await expect.poll(() => statuses(page)).toContain('Opening Institute 3 …');
    expect(document.activeElement).toBe(document.body);
    await page.press('/');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
  });

  it('is awaited without a name where it has none', async () => {
    const page = await openPage(
      '#lang=en',
      answering(await sampleReader(), { network: () => new Promise(() => undefined) }),
    );
    page.button('Show the whole network').click();
    await expect.poll(() => statuses(page)).toContain('Opening …');
  });
});
