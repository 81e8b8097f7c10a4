import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { NETWORK, positions, show } from './picture.ts';

const walk = useBrowser();
const SHOWN = `#lang=en&show=country:us,gb,kr;${NETWORK}`;

/** Whether so much as a line of about this colour, `#rrggbb`, is drawn in the picture: edges of strokes are blended. */
const isPainted = (colour: string) =>
  walk.page.evaluate((wanted) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
    const near = (data: Uint8ClampedArray, i: number): boolean =>
      (data[i + 3] ?? 0) > 160 && parts.every((part, k) => Math.abs((data[i + k] ?? 0) - part) <= 14);
    let found = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      const context = canvas.getContext('2d');
      if (!context || canvas.width === 0) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < data.length; i += 4) if (near(data, i)) found++;
    }
    return found > 20;
  }, colour);

/** What the system calls these colours now, as `#rrggbb`. */
const system = (...names: string[]) =>
  walk.page.evaluate((asked) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const found = asked.map((name) => {
      probe.style.color = name;
      const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
    });
    probe.remove();
    return found;
  }, names);

/** Colours of our own for what is drawn here, which the system leaves no room for. */
const HUES = {
  light: { country: '#02717a', grouping: '#83397e' },
  dark: { country: '#77ced8', grouping: '#e39bdc' },
};

describe.each(['dark', 'light'] as const)('where the system forces its colours, %s ones', (colorScheme) => {
  it('draws the picture in them, the selected node too', async () => {
    await walk.page.emulateMedia({ forcedColors: 'active', colorScheme });
    await show(walk, `${SHOWN}&sel=${NETWORK}`);
    await positions(walk);
    const [text = '', highlight = ''] = await system('CanvasText', 'Highlight');
    await expect.poll(() => isPainted(text)).toBe(true);
    await expect.poll(() => isPainted(highlight)).toBe(true);
    for (const hue of Object.values(HUES[colorScheme])) expect(await isPainted(hue)).toBe(false);
  });

  it('draws it anew when that begins and when it ends', async () => {
    await walk.page.emulateMedia({ forcedColors: 'none', colorScheme });
    await show(walk, SHOWN);
    await positions(walk);
    const hue = HUES[colorScheme].country;
    await expect.poll(() => isPainted(hue)).toBe(true);
    await walk.page.emulateMedia({ forcedColors: 'active', colorScheme });
    await expect.poll(() => isPainted(hue)).toBe(false);
    await walk.page.emulateMedia({ forcedColors: 'none', colorScheme });
    await expect.poll(() => isPainted(hue)).toBe(true);
  });

  it('keeps samples, marks, boundaries and what is chosen apart, and has no fault', async () => {
    const { page } = walk;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await show(walk, `${SHOWN}&sel=${NETWORK}`);
    await positions(walk);
    const [text, soft, link, highlight] = await system('CanvasText', 'GrayText', 'LinkText', 'Highlight');
    const strokeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const [r = 0, g = 0, b = 0] = (getComputedStyle(each).stroke.match(/\d+/g) ?? []).map(Number);
          return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
        });
    await expect.poll(() => strokeOf('.e.supported')).toBe(text);
    await expect.poll(() => strokeOf('.e.uncited')).toBe(soft);
    await expect.poll(() => strokeOf('.e.disputed')).toBe(link);
    await expect.poll(() => strokeOf('.shape')).toBe(text);
    const button = page.getByRole('button', { name: 'Copy link' });
    await expect.poll(() => button.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid');
    const english = page.getByRole('button', { name: 'EN', exact: true });
    const fill = await english.evaluate((each) =>
      getComputedStyle(each).backgroundColor.match(/\d+/g)?.map(Number),
    );
    const [r = 0, g = 0, b = 0] = fill ?? [];
    expect(`#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`).toBe(highlight);
    expect(await accessibilityFaults(page)).toEqual([]);
    await show(walk, '#lang=en&list=claims');
    await page.locator('.lists .claim').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await show(walk, '#lang=zh');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps the boundary of a box while something in it has the focus, beside the ring of that', async () => {
    const { page } = walk;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await show(walk, SHOWN);
    await positions(walk);
    const [text = '', highlight = ''] = await system('CanvasText', 'Highlight');
    const ringOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const { outlineStyle, outlineColor } = getComputedStyle(each);
          const [r = 0, g = 0, b = 0] = (outlineColor.match(/\d+/g) ?? []).map(Number);
          return `${outlineStyle} #${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
        });
    for (const box of ['.controls', '.lang']) {
      // Whoever comes by a key sees where the focus is.
      await page.keyboard.press('Tab');
      await page.locator(`${box} button:enabled`).first().focus();
      expect([box, await ringOf(box)]).toEqual([box, `solid ${text}`]);
      expect([box, await ringOf(':focus')]).toEqual([box, `solid ${highlight}`]);
    }
    await page.getByRole('combobox', { name: /^Search/ }).focus();
    expect(await ringOf('.search .box')).toBe(`solid ${highlight}`);
  });

  it('draws a tick for every claim of a text, a boundary around what is cited, and what is chosen', async () => {
    const { page } = walk;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const [ground, highlight] = await system('Canvas', 'Highlight');
    const styles = (selector: string, read: 'fill' | 'edge' | 'ring') =>
      page.locator(selector).evaluateAll(
        (all, asked) =>
          all.map((each) => {
            const style = getComputedStyle(each);
            const hex = (colour: string): string => {
              const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
              return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
            };
            if (asked === 'fill') return hex(style.backgroundColor);
            return asked === 'ring'
              ? `${style.outlineStyle} ${hex(style.outlineColor)}`
              : ['top', 'right', 'bottom', 'left']
                  .map((side) =>
                    style.getPropertyValue(`border-${side}-style`) === 'solid' &&
                    style.getPropertyValue(`border-${side}-width`) !== '0px'
                      ? hex(style.getPropertyValue(`border-${side}-color`))
                      : 'none',
                  )
                  .join(' ');
          }),
        read,
      );
    const isBounded = (edge: string): boolean => !edge.includes('none') && !edge.includes(ground ?? '');
    await show(walk, '#lang=en&page=trace&text=doc:ciss-2024-11&part=chain&sel=claim:ciss-2024-11/049');
    await page.locator('.chain .box, .box.claim').first().waitFor();
    const uncited = await styles('.strip .tick:not(.cites) > .box', 'edge');
    expect(uncited).toHaveLength(83);
    expect(uncited.filter(isBounded)).toHaveLength(83);
    const boxes = await styles('.box:is(.claim, .document)', 'edge');
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.filter(isBounded)).toHaveLength(boxes.length);
    for (const group of ['.scope', '.tabs']) {
      expect(await styles(`${group} [aria-pressed='true']`, 'fill')).toEqual([highlight]);
      expect(new Set(await styles(`${group} [aria-pressed='false']`, 'fill')).has(highlight ?? '')).toBe(
        false,
      );
    }
    expect(await styles('.item.selected', 'ring')).toEqual([`solid ${highlight}`]);
    expect(await accessibilityFaults(page)).toEqual([]);
    // The system lays no plate under words on a ground of their own, which would be of their colour.
    const adjusts = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).forcedColorAdjust));
    await show(walk, '#lang=en&page=trace&text=doc:ciss-2024-11&part=ledger&sel=doc:paul-2023');
    await page.locator('.source.selected').waitFor();
    expect(await styles('.source.selected', 'ring')).toEqual([`solid ${highlight}`]);
    expect(await styles('.source .fn.on', 'fill')).toEqual([highlight]);
    expect(await adjusts('.source .fn.on')).toEqual(['none']);
    await show(walk, '#lang=en&page=alliances&beside=hulls');
    await page.locator('.hulls .name').first().waitFor();
    expect(new Set(await adjusts('.knob'))).toEqual(new Set(['none']));
    expect(await styles(".tabs [aria-pressed='true']", 'fill')).toEqual([highlight]);
    expect(new Set(await styles('.circles .circle', 'ring')).size).toBe(1);
    await show(walk, '#lang=en&list=claims');
    await page.locator('.lists .claim').first().waitFor();
    expect(await styles(".lists .tab[aria-pressed='true']", 'fill')).toEqual([highlight]);
  });

  it('draws alliances in them: names and outlines of circles, and who is in which', async () => {
    const { page } = walk;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const [text, ground] = await system('CanvasText', 'Canvas');
    const colour = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') =>
      page.locator(selector).evaluateAll(
        (all, asked) => [
          ...new Set(
            all.map((each) => {
              const [r = 0, g = 0, b = 0] = (getComputedStyle(each)[asked].match(/\d+/g) ?? []).map(Number);
              return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
            }),
          ),
        ],
        property,
      );
    await show(walk, '#lang=en&page=alliances&beside=hulls');
    await page.locator('.hulls .name').first().waitFor();
    await expect.poll(() => colour('.hulls .name text:not(.ground)', 'fill')).toEqual([text]);
    expect(await colour('.hulls .hull', 'stroke')).toEqual([text]);
    expect(await colour('.hulls .line', 'stroke')).toEqual([text]);
    await show(walk, '#lang=en&page=alliances&beside=overlap');
    await page.locator('.dot').first().waitFor();
    expect(await colour('.dot:not(.on)', 'backgroundColor')).toEqual([ground]);
    expect(await colour('.dot.on', 'backgroundColor')).toEqual([text]);
  });
});
