import { describe, expect, it } from 'vitest';
import { ICONS } from '../../../src/graph/icons.ts';
import { iconPaths } from '../../../src/web/icons/icon-paths.ts';
import { iconNode } from '../../../src/web/icons/kind-icons.ts';

describe('an icon as paths', () => {
  it.each(ICONS)('%s has a path for each of its parts, which begins somewhere', (name) => {
    const paths = iconPaths(name);
    expect(paths).toHaveLength(iconNode(name).length);
    for (const path of paths) {
      expect(path).toMatch(/^[Mm]/);
      expect(path).not.toMatch(/NaN|undefined/);
    }
  });
});
