import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useBrowser } from './harness.ts';
import { linkFrom } from '../links.ts';

const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A folder with a name and a title that no box holds, and one that runs from right to left. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-names-'));
  for (const each of ['entities', 'documents']) mkdirSync(join(path, each));
  copyFileSync('graph-seed/vocabulary.yaml', join(path, 'vocabulary.yaml'));
  const entity = (id: string, name: string): string =>
    `- { id: organisation:${id}, kind: organisation, names: [{ value: "${name}", lang: en, role: official }] }`;
  const entities = [entity('h', '\\u202EHub Office'), entity('x', HASH)];
  writeFileSync(join(path, 'entities/o.yaml'), `${entities.join('\n')}\n`);
  const document = [
    ...['id: doc:n', 'class: think-tank', 'lang: en', `title: { en: "${HASH}", zh: 记 }`, 'date: 2024'],
    ...[
      'seen: { as: page, on: 2025-01-02 }',
      'claims:',
      '  - n: 1',
      '    anchor: { exact: They met in May }',
    ],
    ...['    text: { zh: 开会。, en: They met. }', '    modality: fact', '    hedge: asserted'],
    ...['    asserts:', '      - { from: organisation:h, cooperates-with: organisation:x }'],
  ];
  writeFileSync(join(path, 'documents/n.yaml'), `${document.join('\n')}\n`);
  return path;
}

const data = folder();
afterAll(() => rmSync(data, { recursive: true }));

const PAGES = [
  '#lang=en',
  '#lang=en&show=all',
  '#lang=en&show=all&sel=organisation:h',
  '#lang=en&show=all&sel=organisation:x',
  '#lang=en&show=all&sel=doc:n',
  '#lang=en&show=all&path=organisation:h,organisation:x',
  '#lang=en&page=table&show=all',
  '#lang=en&list=entities',
  '#lang=en&list=relations',
  '#lang=en&list=documents',
];

describe.each([1440, 390])('long names in a window %i wide', (width) => {
  const walk = useBrowser({ data, width });

  async function open(link: string) {
    const { page, address } = walk;
    // Another view of the same page would only be another fragment.
    await page.goto('about:blank');
    await page.goto(new URL(linkFrom(link), address).href);
    await page.locator('bdi, .counts a').first().waitFor();
    return page;
  }

  it('stay inside their boxes on every page', async () => {
    for (const link of PAGES) {
      const page = await open(link);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('bdi, .counts a')].flatMap((name) => {
          const box = name.closest('li, p, h2, .claim, [role="gridcell"], [role="option"]') ?? document.body;
          const over = name.getBoundingClientRect().right - box.getBoundingClientRect().right;
          return over > 1 ? [`${box.tagName}: ${over}`] : [];
        }),
      );
      expect(outside, link).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), link).toBeLessThanOrEqual(
        width,
      );
    }
  });

  it('end in an ellipsis, and are whole for whoever stands on them or points at them', async () => {
    // In a wide list there is room for all of it.
    const [link, where] =
      width > 640 ? ['#lang=en&show=all', '.inspector'] : ['#lang=en&list=entities', '.lists'];
    const page = await open(link);
    const name = page.locator(`${where} .entity .name`, { hasText: HASH });
    const text = name.locator('bdi');
    const isCut = () => text.evaluate((element) => element.scrollWidth > element.clientWidth);
    await expect.poll(isCut).toBe(true);
    await name.hover();
    await expect.poll(() => text.getAttribute('title')).toBe(HASH);
    await page.keyboard.press('Tab');
    await name.focus();
    await expect.poll(isCut).toBe(false);
  });

  it('that run from right to left leave the words after them where they are', async () => {
    const page = await open('#lang=en&list=relations');
    const row = page.locator('.lists li .name').first();
    // “Hub Office” stands before “cooperates with”, although it is read the other way.
    const [hub, words] = await row.evaluate((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const content = text?.textContent ?? '';
      const leftOf = (part: string): number => {
        const range = document.createRange();
        if (!text) return NaN;
        range.setStart(text, content.indexOf(part));
        range.setEnd(text, content.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      };
      return [leftOf('Hub Office'), leftOf('cooperates')];
    });
    expect(hub).toBeLessThan(words ?? 0);
  });
});
