import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageFiles } from '../../../src/web/parts/page-files.svelte.ts';

/** A page that begins with a picture, or without one, and which of its files have been asked for. */
function page(begins?: 'picture') {
  const files = new PageFiles(async () => undefined, begins);
  const asked: string[] = [];
  const load = (name: string) => async (): Promise<void> => void asked.push(name);
  void files.overPicture(load('over'))();
  void files.besidePicture(load('beside'))();
  const now = async (): Promise<string[]> => {
    await vi.advanceTimersByTimeAsync(0);
    return asked;
  };
  return { files, now };
}

describe('files that a picture can do without', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('come at once on a page that begins without one', async () => {
    expect(await page().now()).toEqual(['over', 'beside']);
  });

  it('come when it stands; what lies over it comes while it is laid out', async () => {
    const { files, now } = page('picture');
    expect(await now()).toEqual([]);
    files.pictureUnderWay();
    expect(await now()).toEqual(['over']);
    files.pictureOver();
    expect(await now()).toEqual(['over', 'beside']);
  });

  it('do not wait for a layout that takes long', async () => {
    const { files, now } = page('picture');
    files.pictureUnderWay();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await now()).toEqual(['over', 'beside']);
  });

  it('come all when nobody waits for a picture any more', async () => {
    const { files, now } = page('picture');
    files.pictureOver();
    expect(await now()).toEqual(['over', 'beside']);
  });
});
