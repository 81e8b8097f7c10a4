import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/web/canvas/marks/mark.ts';
import type { FramedPicture } from '../../../src/web/pictures/frame.ts';
import { svgText } from '../../../src/web/pictures/svg-text.ts';

const FONT = { weight: 500, size: 12, family: 'Inter, sans-serif' };

const said = (text: string): Mark => ({
  ...{ is: 'text', text, at: { x: 1, y: 2 }, font: FONT, fill: '#1C1B18', align: 'center' },
});

const picture = (marks: readonly Mark[], more: Partial<FramedPicture> = {}): FramedPicture => ({
  ...{ width: 300, height: 200, paper: '#FDFCFA', marks, title: 'Seoul', lang: 'en', family: FONT.family },
  ...more,
});

/** The document, read by the parser of a browser; a fault in it is an element of that name. */
function parsed(text: string): Document {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return read;
}

describe('a picture as SVG', () => {
  it.each([
    '</text><script>alert(1)</script>',
    '"><image href="https://example.org/x"/>',
    "' onload='alert(1)",
    '&amp; <![CDATA[ ]]> <!-- -->',
    '人工智能安全研究所国际网络',
  ])('shows %s as a text and as nothing else', (name) => {
    const { documentElement: root } = parsed(svgText(picture([said(name)], { title: name })));
    expect(root.querySelector('text')?.textContent).toBe(name);
    expect(root.querySelector('title')?.textContent).toBe(name);
    expect([...root.querySelectorAll('*')].map(({ tagName }) => tagName).sort()).toEqual(
      ['path', 'text', 'title'].sort(),
    );
    expect([...root.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())).not.toContain(
      'onload',
    );
  });

  it('puts a sign in the place of what XML cannot hold', () => {
    const text = svgText(picture([said('a\u0000b\u000bc\ud800d\ufffee')]));
    expect(text).toContain('>a\ufffdb\ufffdc\ufffdd\ufffde<');
  });

  it('lets nothing into a colour but a colour', () => {
    const mark: Mark = { is: 'path', d: 'M0 0', fill: 'url(https://example.org)' };
    expect(() => svgText(picture([mark]))).toThrow('is no colour');
  });

  it('keeps width, dashes and caps of a line, and cuts what stands in a window', () => {
    const line: Mark = {
      ...{ is: 'path', d: 'M0 0L9 9', stroke: '#77736A', width: 2, dash: [0.1, 5], cap: 'round' },
    };
    const clip = { left: 5, top: 6, right: 25, bottom: 46 };
    const { documentElement: root } = parsed(
      svgText(picture([{ is: 'group', at: { x: 3, y: 4 }, scale: 0.5, opacity: 0.25, clip, marks: [line] }])),
    );
    const drawn = root.querySelector('g svg path');
    expect(drawn?.getAttribute('stroke-dasharray')).toBe('0.1 5');
    expect(drawn?.getAttribute('stroke-linecap')).toBe('round');
    expect(drawn?.getAttribute('stroke-width')).toBe('2');
    expect(root.querySelector('g svg')?.getAttribute('viewBox')).toBe('5 6 20 40');
    expect(root.querySelector('g')?.getAttribute('transform')).toBe('translate(3 4) scale(0.5)');
    expect(root.querySelector('g')?.getAttribute('opacity')).toBe('0.25');
  });

  it('leaves the paper away where somebody wants to see through', () => {
    expect(svgText(picture([]))).toContain('#FDFCFA');
    expect(svgText(picture([]), { transparent: true })).not.toContain('#FDFCFA');
  });
});
