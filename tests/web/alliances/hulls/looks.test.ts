import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference } from './colour-vision.ts';

const css = readFileSync('src/web/alliances/hulls/HullDrawing.svelte', 'utf8');
const LOOKS = [...css.matchAll(/--look:\s*light-dark\((#\w{6}),\s*(#\w{6})\);\s*--dash:\s*([^;]+);/g)].map(
  ([, light = '', dark = '', dash = '']) => ({ light, dark, dash }),
);
const PAPER = { light: '#fdfcfa', dark: '#16171a' } as const;
const THEMES = ['light', 'dark'] as const;
const pairs = LOOKS.flatMap((a, at) => LOOKS.slice(at + 1).map((b) => [a, b] as const));

describe('the lines of circles', () => {
  it('have six looks, each with dashes of its own', () => {
    expect(LOOKS).toHaveLength(6);
    expect(new Set(LOOKS.map(({ dash }) => dash)).size).toBe(6);
  });

  it.each(['normal', 'protanopia', 'deuteranopia'] as const)(
    'have colours far apart for eyes: %s',
    (eyes) => {
      const apart = THEMES.flatMap((theme) => pairs.map(([a, b]) => difference(a[theme], b[theme], eyes)));
      expect(Math.min(...apart)).toBeGreaterThan(20);
    },
  );

  it.each(THEMES)('are seen on the paper of the %s theme', (theme) => {
    for (const look of LOOKS) expect(contrast(look[theme], PAPER[theme])).toBeGreaterThan(3);
  });
});
