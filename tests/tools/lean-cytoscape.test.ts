import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type cytoscape from 'cytoscape';
import type { NodeSingular } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { leanCode } from '../../tools/lean-cytoscape.ts';

const folder = dirname(createRequire(import.meta.url).resolve('cytoscape'));
const whole = readFileSync(join(folder, 'cytoscape.esm.mjs'), 'utf8');

const opened = async (code: string) => {
  const source = `data:text/javascript,${encodeURIComponent(code)}`;
  const { default: open } = (await import(/* @vite-ignore */ source)) as { default: typeof cytoscape };
  const cy = open({ headless: true, styleEnabled: true, layout: { name: 'null' } });
  cy.add([
    { data: { id: 'a', size: 30 }, position: { x: 1, y: 2 } },
    { data: { id: 'b' }, classes: 'wide', position: { x: 30, y: 40 } },
    { data: { id: 'c' } },
    { data: { id: 'ab', source: 'a', target: 'b' } },
    { data: { id: 'ba', source: 'b', target: 'a' } },
  ]);
  return cy;
};

describe('the lean cytoscape', () => {
  const drawing = leanCode(whole, 'drawing');
  const layouts = leanCode(whole, 'layouts');

  it.each([drawing, layouts])('keeps a graph and its styles (%#)', async (lean) => {
    const cy = await opened(lean);
    cy.style([
      { selector: 'node[size > 20]', style: { width: 'data(size)' } },
      { selector: 'node.wide', style: { width: (node: NodeSingular) => 2 * node.id().length } },
    ]);
    expect(cy.$id('a').position()).toEqual({ x: 1, y: 2 });
    expect([cy.$id('a').width(), cy.$id('b').width()]).toEqual([30, 2]);
    expect(cy.$id('ab').parallelEdges()).toHaveLength(2);
    expect(() => cy.layout({ name: 'null' }).run()).not.toThrow();
    cy.$id('a').remove();
    expect(cy.elements().map((element) => element.id())).toHaveLength(2);
    cy.destroy();
  });

  it('lacks nothing that a layout needs', async () => {
    const cy = await opened(layouts);
    expect(cy.elements().components()).toHaveLength(2);
    expect(cy.nodes().layoutPositions).toBeTypeOf('function');
    cy.destroy();
  });

  it('lacks what is never called', () => {
    for (const word of [
      'initWebgl = ',
      'CoseLayout.prototype',
      "name: 'cose'",
      'GridLayout.prototype',
      'beige: ',
      'drawText = function (context',
      'ele.move(spec)',
      'hopcroftTarjanBiconnected$1]',
    ])
      expect([word, layouts.includes(word), whole.includes(word)]).toEqual([word, false, expect.anything()]);
  });

  it('lacks, where it only draws, what lays out and what no style of ours asks for', () => {
    for (const word of [
      'springRK4Factory',
      "rs.edgeType === 'segments'",
      "name: 'directedEdge'",
      'requireToPath()',
    ])
      expect([word, drawing.split(word).length < layouts.split(word).length]).toEqual([word, true]);
  });

  it('is not taken for lean when the package has changed', () => {
    expect(() => leanCode(drawing, 'layouts')).toThrow('cytoscape has changed: its graph algorithms');
    expect(() =>
      leanCode(whole.replaceAll('springRK4Factory', 'factory').replaceAll('hsl2tuple', 'hsl'), 'drawing'),
    ).toThrow('cytoscape has changed: its colours by hue');
  });
});
