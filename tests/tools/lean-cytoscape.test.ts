import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { leanCode } from '../../tools/lean-cytoscape.ts';

const folder = dirname(createRequire(import.meta.url).resolve('cytoscape'));
const whole = readFileSync(join(folder, 'cytoscape.esm.mjs'), 'utf8');

describe('the lean cytoscape', () => {
  const lean = leanCode(whole);

  it('lacks nothing that a picture needs', async () => {
    const source = `data:text/javascript,${encodeURIComponent(lean)}`;
    const { default: open } = (await import(/* @vite-ignore */ source)) as { default: typeof cytoscape };
    const cy = open({ headless: true, styleEnabled: true, layout: { name: 'null' } });
    cy.add([
      { data: { id: 'a' }, position: { x: 1, y: 2 } },
      { data: { id: 'b' }, position: { x: 30, y: 40 } },
      { data: { id: 'c' } },
      { data: { id: 'ab', source: 'a', target: 'b' } },
    ]);
    expect(cy.$id('a').position()).toEqual({ x: 1, y: 2 });
    expect(cy.elements().components()).toHaveLength(2);
    expect(() => cy.layout({ name: 'null' }).run()).not.toThrow();
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
      expect([word, lean.includes(word), whole.includes(word)]).toEqual([word, false, expect.anything()]);
  });

  it('is not taken for lean when the package has changed', () => {
    expect(() => leanCode(lean)).toThrow('cytoscape has changed: its graph algorithms');
  });
});
