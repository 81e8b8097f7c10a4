import { describe, expect, it } from 'vitest';
import { broughtOut, selectedEnds } from '../../../src/web/canvas/emphasis.ts';
import { edge, node, scene } from './scenes.ts';

const drawn = scene(
  ['a', 'b', 'c', 'd'].map((id) => node(id)),
  [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')],
);
const idsOf = (ids: readonly string[]): string[] => [...(broughtOut(drawn, ids) ?? [])].sort();

describe('what is brought out', () => {
  it('with a node, is the node, its lines, and who stands at their other ends', () => {
    expect(idsOf(['a'])).toEqual(['a', 'b', 'signed/a/b']);
  });

  it('with a line, is the line and both of its ends', () => {
    expect(idsOf(['signed/b/c'])).toEqual(['b', 'c', 'signed/b/c']);
  });

  it('with several, is what belongs to any of them', () => {
    expect(idsOf(['a', 'd'])).toEqual(['a', 'b', 'c', 'd', 'signed/a/b', 'signed/c/d']);
  });

  it('takes in a path that is looked at', () => {
    const edges = drawn.edges.map((one) => (one.from === 'c' ? { ...one, onPath: true } : one));
    expect([...(broughtOut({ ...drawn, edges }, ['a']) ?? [])].sort()).toEqual(
      ['a', 'b', 'c', 'd', 'signed/a/b', 'signed/c/d'].sort(),
    );
    expect(broughtOut({ ...drawn, edges }, [])).toBeUndefined();
  });

  it('is the node alone where it has no lines', () => {
    expect([...(broughtOut(scene([node('z')], []), ['z']) ?? [])]).toEqual(['z']);
  });

  it('is not anything where nothing that is drawn is named', () => {
    expect(broughtOut(drawn, [])).toBeUndefined();
    expect(broughtOut(drawn, ['elsewhere'])).toBeUndefined();
  });
});

describe('the ends of what is selected', () => {
  it('are those of relations, not of the lines of a document', () => {
    const bibliographic = { status: 'supported', predicted: false, bibliographic: true } as const;
    const edges = [
      edge('a', 'b', { selected: true }),
      edge('b', 'c'),
      edge('d', 'c', { selected: true, line: bibliographic }),
    ];
    expect([...selectedEnds({ edges })]).toEqual(['a', 'b']);
  });
});
