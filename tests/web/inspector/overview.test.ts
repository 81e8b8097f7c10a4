import { describe, expect, it } from 'vitest';
import { openPage, settle } from '../page.ts';

const said = (elements: readonly HTMLElement[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the overview of a picture', () => {
  it('counts its relations by evidence, in words beside the bar', async () => {
    const page = await openPage('#lang=en&show=all');
    expect(said(page.all('.parts .part'))).toEqual([
      ...[
        'Supported 0',
        'Cited 0',
        'Weak 0',
        'Uncited 10',
        'Disputed 1',
        'Relations that their own text contradicts 0',
        'Attributes of entities in dispute 1',
      ],
    ]);
    // For the keys and for the ear there is one of each, and none to press where nothing is counted.
    expect(page.all('.inspector .bar button').every((part) => part.tabIndex === -1)).toBe(true);
    expect(page.all('.parts .part:disabled')).toHaveLength(4);
  });

  it('says what is disputed of entities, which is no line, and leads to both sides', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('Attributes of entities in dispute 1').click();
    await settle();
    expect(said(page.all('.listed li'))).toEqual(['First meeting held from: 20 Nov 2024 / 21 Nov 2024']);
    page.button('中文').click();
    await settle();
    expect(page.button('有争议的实体记述 1')).toBeDefined();
    page.find('.listed li .link').click();
    await settle();
    expect(decodeURIComponent(location.hash)).toMatch(
      /part=conflicts.*sel=meeting:first|sel=meeting:first.*part=conflicts/,
    );
  });

  it('opens the list of what a part counts, and closes it again', async () => {
    const page = await openPage('#lang=en&show=all');
    const listed = () => said(page.all('.listed .name'));
    const part = page.button('Disputed 1');
    part.click();
    await settle();
    expect(part.getAttribute('aria-expanded')).toBe('true');
    expect(listed()).toEqual(['United States hosts First meeting']);
    part.click();
    await settle();
    expect(listed()).toEqual([]);
    page.find('.inspector .bar .uncited').click();
    await settle();
    expect(listed()).toHaveLength(10);
  });
});
