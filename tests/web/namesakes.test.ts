import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { membersGraph } from './members.ts';
import { openPage, settle } from './page.ts';

const graph = membersGraph(
  { x: 'Lab X', y: 'Lab Y' },
  {
    a: { name: '李晨', lang: 'zh', of: 'x' },
    b: { name: '李晨', lang: 'zh', of: 'y' },
    c: { name: 'Chen', of: 'x' },
    d: { name: 'Chen', of: 'x' },
    e: { name: 'Alone', of: 'x' },
  },
);

async function open(link: string) {
  const reader = openMemory(graph);
  await reader.search('lab');
  const page = await openPage(link, reader);
  await settle();
  return page;
}

const words = (elements: readonly HTMLElement[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const LI = ['李晨 is a member of Lab X', '李晨 is a member of Lab Y'];
const CHEN = ['Chen body:c', 'Chen body:d'];

describe('those of one name are told apart', () => {
  it('among the hits of a search, by what they belong to', async () => {
    const page = await open('#lang=en&show=net:x');
    await page.type('李晨');
    await settle();
    expect(words(page.all('[role="option"] .main'))).toEqual(LI);
  });

  it('failing that, by their ids', async () => {
    const page = await open('#lang=en&show=net:x');
    await page.type('chen');
    await settle();
    expect(words(page.all('[role="option"] .main'))).toEqual(expect.arrayContaining(CHEN));
  });

  it('in lists, in the details, and in the table, and nobody else', async () => {
    const list = await open('#lang=en&list=entities');
    const all = [...CHEN, ...LI, 'Alone'];
    expect(words(list.all('.lists .entity .name'))).toEqual(expect.arrayContaining(all));
    const details = await open('#lang=en&show=all&sel=net:x');
    expect(words(details.all('.inspector .entity .name'))).toEqual(
      expect.arrayContaining(['Alone', ...CHEN, LI[0]]),
    );
    const table = await open('#lang=en&page=table&show=all');
    expect(words(table.all('[aria-level="1"] .name'))).toEqual(expect.arrayContaining(all));
  });

  it('in the picture, for the eye and for the ear', async () => {
    const page = await open('#lang=en&show=all&sel=body:a');
    const [scene] = page.drawing.draw.mock.lastCall ?? [];
    expect(scene?.nodes.find(({ id }) => id === 'body:b')?.sub).toBe('is a member of Lab Y');
    expect(scene?.nodes.find(({ id }) => id === 'body:e')?.sub).toBeUndefined();
    expect(page.find('.walker').getAttribute('aria-label')).toContain('李晨 (is a member of Lab X)');
  });

  it('at the ends of a path, along it, and where an end is chosen', async () => {
    const page = await open('#lang=en&show=all&path=body:c,body:d');
    expect(words(page.all('.paths header b'))).toEqual(['Chen (body:c) → Chen (body:d)']);
    expect(words(page.all('.paths li .entity .name'))).toEqual([CHEN[0], 'Lab X', CHEN[1]]);
    const from = await open('#lang=zh&show=all&sel=body:b');
    from.button('从此处查找路径……').click();
    await settle();
    expect(from.find('.bars').textContent).toContain('从李晨（is a member ofLab Y）到');
  });
});

describe('the ends of a path that is not there', () => {
  it('are called by their names, whoever is in the picture', async () => {
    const page = await open('#lang=en&show=body:a&path=body:a,net:y&evidence=disputed');
    expect(words(page.all('.paths header b'))).toEqual(['李晨 → Lab Y']);
    expect(page.find('.paths').textContent).toContain('none within');
  });
});
