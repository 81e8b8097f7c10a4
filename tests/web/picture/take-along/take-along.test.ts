import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../../src/graph/errors.ts';
import { TakeAlong } from '../../../../src/web/picture/take-along/take-along.svelte.ts';
import type { PictureFormat } from '../../../../src/web/pictures/format.ts';
import type { FramedPicture } from '../../../../src/web/pictures/frame.ts';

const titled = (title: string): FramedPicture => ({
  ...{ width: 10, height: 10, paper: '#FFFFFF', marks: [], title, lang: 'en', family: 'Inter' },
});

const svg: PictureFormat = { id: 'svg', extension: 'svg', write: async () => new Blob(['<svg/>']) };

function taking(picture: FramedPicture | undefined, copy = vi.fn(async (_: Promise<Blob>) => true)) {
  const save = vi.fn();
  const print = vi.fn();
  const notes = vi.fn(async () => ({ heading: 'Sources', lines: ['[1] A text'] }));
  const seen = vi.fn(
    ({ notes: below }: { theme: string; notes: { lines: readonly string[] } | undefined }) =>
      picture && { ...picture, title: [picture.title, ...(below?.lines ?? [])].join(' ') },
  );
  const outlets = { ready: async () => true, picture: seen, notes, copy, save, print };
  return { take: new TakeAlong(outlets), save, print, notes, seen };
}

describe('taking a picture along', () => {
  it('offers the picture as it is when somebody asks, and says where nothing is drawn', async () => {
    const { take } = taking(undefined);
    await take.open();
    expect([take.shown, take.picture]).toEqual([true, undefined]);
    const other = taking(titled('Seoul'));
    await other.take.open();
    expect(other.take.picture?.title).toBe('Seoul');
  });

  it('offers nothing where the code that frames it did not come', async () => {
    const outlets = { ready: async () => false, picture: () => titled('Seoul'), notes: () => undefined };
    const take = new TakeAlong({ ...outlets, copy: async () => true, save: vi.fn(), print: vi.fn() });
    await take.open();
    expect([take.shown, take.picture]).toEqual([false, undefined]);
  });

  it.each([
    ['International Network of AI Safety Institutes', 'International Network of AI Safety Institutes.svg'],
    ['人工智能安全研究所国际网络', '人工智能安全研究所国际网络.svg'],
    ['a/b\\c:d*e?f"g<h>i|j..k', 'a b c d e f g h i j k.svg'],
    ['\u202e…/../', '….svg'],
    ['///', 'Entente.svg'],
    ['x'.repeat(300), `${'x'.repeat(80)}.svg`],
  ])('names the file of “%s” so that every system takes it', async (title, name) => {
    const { take, save } = taking(titled(title));
    await take.open();
    await take.save(svg);
    expect(save).toHaveBeenCalledWith(expect.any(Blob), name);
    expect(take.outcome).toEqual({ is: 'saved', name });
  });

  it('says that the browser refused, and why a picture could not be made', async () => {
    const { take } = taking(
      titled('Seoul'),
      vi.fn(async (image) => {
        void image.catch(() => undefined);
        return false;
      }),
    );
    await take.open();
    await take.copy(svg);
    expect(take.outcome).toEqual({ is: 'refused' });
    await take.save({
      ...svg,
      write: () => Promise.reject(new EntenteError('too-large', 'Too large: save it as SVG.')),
    });
    expect(take.outcome).toEqual({ is: 'failed', why: expect.stringContaining('Too large') });
  });

  it('has its sources below it where that is asked for, and not when it is opened again', async () => {
    const { take, notes } = taking(titled('Seoul'));
    await take.open();
    expect(take.withSources).toBe(false);
    await take.turnSources(true);
    expect(take.picture?.title).toBe('Seoul [1] A text');
    await take.turnSources(false);
    expect(take.picture?.title).toBe('Seoul');
    notes.mockRejectedValueOnce(new EntenteError('unavailable', 'The store is gone.'));
    await take.turnSources(true);
    expect(take.withSources).toBe(false);
    expect(take.outcome).toEqual({ is: 'failed', why: expect.stringContaining('gone') });
    await take.turnSources(true);
    take.close();
    await take.open();
    expect([take.withSources, take.picture?.title]).toEqual([false, 'Seoul']);
  });

  it('is on a light ground until another one is chosen, each in the colours that are read on it, its sources kept', async () => {
    const { take, seen } = taking(titled('Seoul'));
    const theme = (): string | undefined => seen.mock.lastCall?.[0].theme;
    await take.open();
    expect([take.ground, theme()]).toEqual(['light', 'light']);
    await take.turnSources(true);
    take.turnGround('dark');
    expect([theme(), take.transparent, take.picture?.title]).toEqual(['dark', false, 'Seoul [1] A text']);
    take.turnGround('none');
    expect([theme(), take.transparent, take.picture?.title]).toEqual(['print', true, 'Seoul [1] A text']);
    const write = vi.fn(svg.write);
    await take.save({ ...svg, write });
    expect(write).toHaveBeenCalledWith(take.picture, expect.objectContaining({ transparent: true }));
    take.close();
    await take.open();
    expect([theme(), take.picture?.title]).toEqual(['print', 'Seoul']);
  });

  it('closes before it prints, so that the page is what is printed', async () => {
    const { take, print } = taking(titled('Seoul'));
    await take.open();
    print.mockImplementation(() => expect(take.shown).toBe(false));
    take.print();
    expect(print).toHaveBeenCalledOnce();
  });
});
