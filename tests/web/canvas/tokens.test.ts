import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mix, TOKENS } from '../../../src/web/canvas/tokens.ts';
import { HUES } from '../../../src/graph/vocabulary.ts';

describe('tokens', () => {
  const css = readFileSync('src/web/styles/tokens.css', 'utf8');
  const inPage = (name: string) => {
    const found = new RegExp(`--${name}:\\s*light-dark\\((#\\w{6}),\\s*(#\\w{6})\\)`).exec(css);
    return [found?.[1], found?.[2]];
  };
  const here = (pick: (tokens: (typeof TOKENS)['light']) => string) => [
    pick(TOKENS.light).toLowerCase(),
    pick(TOKENS.dark).toLowerCase(),
  ];

  it('are those of the page', () => {
    expect(here((tokens) => tokens.paper)).toEqual(inPage('paper'));
    expect(here((tokens) => tokens.ink)).toEqual(inPage('ink'));
    expect(here((tokens) => tokens.ink3)).toEqual(inPage('ink-3'));
    expect(here((tokens) => tokens.edge)).toEqual(inPage('edge'));
    expect(here((tokens) => tokens.edgeSoft)).toEqual(inPage('edge-soft'));
    expect(here((tokens) => tokens.accent)).toEqual(inPage('accent'));
    expect(here((tokens) => tokens.disputed)).toEqual(inPage('disputed'));
    expect(here((tokens) => tokens.came)).toEqual(inPage('came'));
    expect(here((tokens) => tokens.went)).toEqual(inPage('went'));
    for (const hue of HUES) expect(here((tokens) => tokens.hues[hue])).toEqual(inPage(`k-${hue}`));
  });

  it('mix like the page mixes them', () => {
    expect(mix('#ff0000', '#0000ff', 0.25)).toBe('#4000bf');
  });
});
