import { describe, expect, it } from 'vitest';
import { byImportance, leadingNodes } from '../../../../src/web/canvas/labels/importance.ts';
import { edge, node, scene } from '../scenes.ts';

/** A hub, a node of four lines, one of three, and leaves. */
const drawn = scene(
  ['leaf1', 'leaf2', 'leaf3', 'three', 'four', 'hub'].map((id) => node(id, { hub: id === 'hub' })),
  [
    ...['four', 'three', 'leaf1'].map((to) => edge('hub', to)),
    ...['leaf1', 'leaf2', 'leaf3'].map((to) => edge('four', to)),
    ...['leaf2', 'leaf3'].map((to) => edge('three', to)),
  ],
);

describe('importance', () => {
  it('is that of the hub, then of those with most lines, and last of what is faded', () => {
    expect(
      byImportance(drawn)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['hub', 'four', 'three']);
    const faded = { ...drawn, nodes: drawn.nodes.map((one) => ({ ...one, faded: one.id === 'four' })) };
    expect(byImportance(faded).at(-1)?.id).toBe('four');
  });

  it('leads for the hub and for those with three lines and more', () => {
    expect([...leadingNodes(drawn)]).toEqual(['hub', 'four', 'three']);
  });
});
