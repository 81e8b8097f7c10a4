import { expect, it } from 'vitest';
import type { FramedPicture } from '../../../src/web/pictures/frame.ts';
import { png } from '../../../src/web/pictures/png.ts';

const framed = (width: number, height: number): FramedPicture => ({
  ...{ width, height, paper: '#FFFFFF', marks: [], title: 'Seoul', lang: 'en', family: 'Inter' },
});

it.each([
  [4097, 10, 4, '16388 × 40'],
  [10, 8193, 2, '20 × 16386'],
  [16_384, 16_385, 1, '16384 × 16385'],
  [8191, 8193, 2, '16382 × 16386'],
] as const)('a picture of %i × %i at %i× is refused with both bounds and what to do', async (...given) => {
  const [width, height, scale, size] = given;
  const written = png.write(framed(width, height), { scale });
  await expect(written).rejects.toThrow(`A picture of ${size} dots`);
  await expect(written).rejects.toThrow('a side may have 16384 dots, and all of it 268435456');
  await expect(written).rejects.toThrow('Choose a smaller size, save it as SVG');
});
