import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ICONS } from '../../../src/graph/icons.ts';
import { iconNode, KIND_ICONS, svgOf } from '../../../src/web/icons/kind-icons.ts';

describe('icons of kinds', () => {
  it('has a drawing for every name, and no name twice', () => {
    expect(Object.keys(KIND_ICONS).sort()).toEqual([...ICONS]);
    for (const name of ICONS) expect(iconNode(name).length, name).toBeGreaterThan(0);
  });

  it('has every icon that the shipped vocabulary names', () => {
    const { kinds }: { kinds: { icon: string }[] } = parse(
      readFileSync('graph-seed/vocabulary.yaml', 'utf8'),
    );
    expect(kinds.map((kind) => kind.icon).filter((icon) => !ICONS.some((name) => name === icon))).toEqual([]);
  });

  it('gives a circle for what it does not know', () => {
    expect(iconNode('no-such-icon')).toBe(KIND_ICONS.circle);
    expect(iconNode('constructor')).toBe(KIND_ICONS.circle);
  });

  it('writes an icon as SVG in the colour asked for', () => {
    const svg = new DOMParser().parseFromString(svgOf('flag', '#02717A'), 'image/svg+xml').documentElement;
    expect(svg.getAttribute('stroke')).toBe('#02717A');
    expect(svg.querySelectorAll('path')).toHaveLength(1);
  });
});
