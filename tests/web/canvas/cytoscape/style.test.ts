import { describe, expect, it } from 'vitest';
import { createInstance } from '../../../../src/web/canvas/cytoscape/instance.ts';
import { edgeElement, nodeElement } from '../../../../src/web/canvas/cytoscape/elements.ts';
import { styleSheet } from '../../../../src/web/canvas/cytoscape/style.ts';
import { ALL_LINES, restingStrokeOf, strokeOf } from '../../../../src/web/canvas/edge-strokes.ts';
import { mix, TOKENS } from '../../../../src/web/canvas/tokens.ts';
import type { Scene, SceneNode } from '../../../../src/web/picture/scene.ts';
import type { Line } from '../../../../src/graph/line.ts';
import { HUES, SHAPES } from '../../../../src/graph/vocabulary.ts';
import { edge, node } from '../scenes.ts';

const LINE_STYLES = ['width', 'line-color', 'line-style', 'line-dash-pattern', 'line-cap'];

function drawn(nodes: SceneNode[], theme: Scene['theme'] = 'light') {
  const cy = createInstance(undefined);
  cy.style(styleSheet(TOKENS[theme]));
  cy.add(nodes.map((each) => nodeElement(each, { x: 0, y: 0 })));
  return cy;
}

/** Relative luminance of a `#rrggbb` colour, and the contrast of two (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const nameOf = ({ status, predicted }: Line): string => (predicted ? `${status}, predicted` : status);

describe('style of lines', () => {
  it('draws every status as the design says', () => {
    const cy = drawn([node('a'), node('b')]);
    cy.add(ALL_LINES.map((line) => edgeElement(edge('a', 'b', { id: nameOf(line), line }))));
    const looks = ALL_LINES.map((line) => [
      nameOf(line),
      ...LINE_STYLES.map((name) => cy.getElementById(nameOf(line)).style(name)),
    ]);
    expect(looks).toEqual([
      ['supported', '2px', 'rgb(61,59,54)', 'solid', '6 3', 'butt'],
      ['supported, predicted', '2px', 'rgb(61,59,54)', 'dashed', '7 5', 'butt'],
      ['cited', '1px', 'rgb(119,115,106)', 'solid', '6 3', 'butt'],
      ['cited, predicted', '1px', 'rgb(119,115,106)', 'dashed', '7 5', 'butt'],
      ['weak', '1.25px', 'rgb(119,115,106)', 'dashed', '7 3 1.5 3', 'butt'],
      ['weak, predicted', '1.25px', 'rgb(119,115,106)', 'dashed', '7 2 1.5 6', 'butt'],
      ['uncited', '2px', 'rgb(119,115,106)', 'dashed', '0.1 5', 'round'],
      ['uncited, predicted', '2px', 'rgb(119,115,106)', 'dashed', '0.1 4 0.1 9', 'round'],
      ['disputed', '1.75px', 'rgb(180,48,28)', 'solid', '6 3', 'butt'],
      ['disputed, predicted', '1.75px', 'rgb(180,48,28)', 'dashed', '7 5', 'butt'],
    ]);
  });

  it('keeps every line at three to one against the paper while it rests, and what is supported twice what is cited', () => {
    for (const tokens of Object.values(TOKENS))
      for (const line of ALL_LINES) {
        const { colour, width } = strokeOf(line, tokens);
        const resting = restingStrokeOf(line, tokens) ?? { opacity: 1, width };
        expect(contrast(mix(colour, tokens.paper, resting.opacity), tokens.paper)).toBeGreaterThanOrEqual(3);
      }
    const widthOf = (status: Line['status']) => strokeOf({ status, predicted: false }, TOKENS.light).width;
    expect(widthOf('supported')).toBeGreaterThanOrEqual(2 * widthOf('cited'));
  });

  it('keeps lines as strong on a dark ground while they rest as they are elsewhere, where thin ones fade', () => {
    for (const status of ['cited', 'weak', 'uncited'] as const) {
      const { width } = strokeOf({ status, predicted: false }, TOKENS.dark);
      const resting = restingStrokeOf({ status, predicted: false }, TOKENS.dark);
      expect(resting?.opacity).toBe(1);
      expect(resting?.width).toBeGreaterThan(width);
    }
  });

  it('tells the lines apart without colour, too; a dispute has its sign besides', () => {
    const cy = drawn([node('a'), node('b')]);
    const undisputed = ALL_LINES.filter(({ status }) => status !== 'disputed');
    cy.add(undisputed.map((line) => edgeElement(edge('a', 'b', { id: nameOf(line), line }))));
    const looks = undisputed.map((line) =>
      LINE_STYLES.filter((property) => property !== 'line-color')
        .map((property) => cy.getElementById(nameOf(line)).style(property))
        .join(' '),
    );
    expect(new Set(looks).size).toBe(undisputed.length);
  });

  it('has an arrowhead only where the scene says so', () => {
    const cy = drawn([node('a'), node('b')]);
    cy.add([
      edgeElement(edge('a', 'b', { id: 'to' })),
      edgeElement(edge('a', 'b', { id: 'no', arrow: false })),
    ]);
    expect(cy.getElementById('to').style('target-arrow-shape')).toBe('triangle');
    expect(cy.getElementById('no').style('target-arrow-shape')).toBe('none');
  });
});

describe('style of nodes', () => {
  it('knows every shape and hue of a vocabulary', () => {
    const cy = drawn([
      ...SHAPES.map((shape) => node(shape, { shape })),
      ...HUES.map((hue) => node(`hue ${hue}`, { hue })),
    ]);
    expect(SHAPES.map((shape) => cy.getElementById(shape).style('shape'))).toEqual([...SHAPES]);
    expect(new Set(HUES.map((hue) => cy.getElementById(`hue ${hue}`).style('border-color'))).size).toBe(
      HUES.length,
    );
  });

  it('keeps the proportions of the design at every size', () => {
    const cy = drawn([
      node('text', { shape: 'cut-rectangle' }),
      node('page', { shape: 'rectangle' }),
      node('hub', { shape: 'rectangle', size: 64 }),
    ]);
    const extent = (id: string) => [cy.getElementById(id).width(), cy.getElementById(id).height()];
    expect(extent('text')).toEqual([41, 30]);
    expect(extent('page')).toEqual([26, 33]);
    expect(extent('hub')).toEqual([52, 66]);
  });

  it('inverts what is selected, fades what is faded, and leaves paper in what is only foretold', () => {
    const cy = drawn([
      node('plain'),
      node('selected', { selected: true }),
      node('faded', { faded: true }),
      node('foretold', { dashed: true }),
      node('collective', { border: 'none' }),
    ]);
    const of = (id: string, property: string) => cy.getElementById(id).style(property);
    expect(of('selected', 'background-color')).toBe(of('plain', 'border-color'));
    expect(of('selected', 'outline-width')).toBe('2.5px');
    expect(of('faded', 'opacity')).toBe('0.25');
    expect(of('foretold', 'border-style')).toBe('dashed');
    expect(of('collective', 'border-width')).toBe('0px');
    expect(of('collective', 'background-color')).toBe(of('plain', 'background-color'));
    expect(of('foretold', 'background-color')).not.toBe(of('plain', 'background-color'));
    expect(decodeURIComponent(of('selected', 'background-image'))).toContain(TOKENS.light.paper);
    expect(decodeURIComponent(of('plain', 'background-image'))).toContain(TOKENS.light.hues.country);
  });

  it('gives a grouping its second line inside the first', () => {
    const cy = drawn([node('one'), node('two', { border: 'double' })]);
    const image = (id: string) => decodeURIComponent(cy.getElementById(id).style('background-image'));
    expect(image('one')).not.toContain('<circle');
    expect(image('two')).toContain('<circle');
  });
});
