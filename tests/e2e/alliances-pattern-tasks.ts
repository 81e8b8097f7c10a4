import { describe, expect, it } from 'vitest';
import { tabTo } from './by-keys.ts';
import type { Walk } from './harness.ts';
import { inspector, PATIENCE, show, viewOf } from './picture.ts';

const STATEMENT = 'endorsed/agreement:seoul-statement-of-intent';
const NETWORK = 'member-of/network:international-network';

/** What somebody asks by patterns and by ready questions, whatever store stands behind it. */
export function describePattern(walk: Walk): void {
  const press = (key: string) => walk.page.keyboard.press(key);
  const matches = () => walk.page.getByRole('list', { name: 'Who matches' }).locator('> li');
  const dialog = () => walk.page.getByRole('dialog');

  describe('a pattern', () => {
    it('is built from chips with the mouse, and its answer made a circle that stands in the matrix', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances&beside=pattern');
      await page.getByRole('button', { name: 'Begin with …' }).click();
      await dialog().getByRole('button', { name: 'Country', exact: true }).click();
      await page.getByLabel('Relation of another step').selectOption({ label: 'endorsed' });
      await dialog().getByRole('searchbox').fill('Seoul Statement');
      await dialog().getByRole('button', { name: 'Seoul Statement of Intent' }).click();
      await page.getByLabel('How another step joins').selectOption({ label: 'and not' });
      await page.getByLabel('Relation of another step').selectOption({ label: 'is a member of' });
      await dialog().getByRole('searchbox').fill('国际网络');
      await dialog()
        .getByRole('button', { name: /^International Network/ })
        .click();
      await expect
        .poll(async () => (await viewOf(walk)).page)
        .toMatchObject({ pattern: ['country', STATEMENT, `not:${NETWORK}`] });
      await expect.poll(() => matches().count(), PATIENCE).toBe(2);
      await matches().getByRole('button', { name: 'Germany endorsed Seoul Statement of Intent' }).click();
      await inspector(walk).getByRole('heading').first().waitFor();
      await expect
        .poll(async () => (await viewOf(walk)).selected)
        .toBe('endorsed/country:de/agreement:seoul-statement-of-intent');
      await page.getByRole('button', { name: 'Make a circle' }).click();
      await page
        .getByRole('grid')
        .getByRole('button', { name: /^Italy, country · endorsed .*: in it/ })
        .waitFor();
      await expect
        .poll(async () => (await viewOf(walk)).page)
        .toMatchObject({ made: [{ parties: ['country:de', 'country:it'] }] });
      await press('Control+z');
      await expect.poll(async () => 'made' in (await viewOf(walk)).page).toBe(false);
    });

    it('is changed and cleared by keyboard alone, and Back goes a step back', async () => {
      const { page } = walk;
      await show(walk, `#lang=en&page=alliances&beside=pattern&pattern=country,${STATEMENT},not:${NETWORK}`);
      await expect.poll(() => matches().count(), PATIENCE).toBe(2);
      await page.locator('main').focus();
      await tabTo(walk, 'Take out step 2', { most: 300 });
      await press('Enter');
      await expect.poll(() => matches().count(), PATIENCE).toBe(10);
      await tabTo(walk, 'Clear', { most: 300 });
      await press('Enter');
      await expect.poll(async () => 'pattern' in (await viewOf(walk)).page).toBe(false);
      await page.goBack();
      await expect
        .poll(async () => (await viewOf(walk)).page)
        .toMatchObject({ pattern: ['country', STATEMENT] });
    });

    it('says in Chinese whom a list that is not known to be complete leaves uncertain', async () => {
      const { page } = walk;
      const [paris, delhi] = [
        'endorsed/agreement:paris-statement',
        'endorsed/agreement:new-delhi-declaration',
      ];
      await show(walk, `#lang=zh&page=alliances&beside=pattern&pattern=_,${delhi},not:${paris}`);
      await page.getByText('3个符合。 其中1个不能确定：没有记载，而名单是否完整未知。').waitFor();
      await page.getByRole('button', { name: '英国未签署巴黎峰会声明' }).waitFor();
      await page.getByText('没有记载；名单是否完整未知。').waitFor();
    });

    it('that makes no sense says why, and is not lost', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances&beside=pattern&pattern=country,orbits/_');
      await page.getByText('“orbits/_”, step 1 of the pattern, leads nowhere from country').waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByRole('heading', { name: 'To begin with' }).waitFor();
    });
  });

  describe('a question that is often asked', () => {
    it('is answered in two clicks, with its circles in the matrix', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances');
      await page.getByRole('button', { name: 'Questions' }).click();
      await dialog().getByRole('button', { name: 'Which G7 states are members of the Network?' }).click();
      await expect.poll(() => matches().count(), PATIENCE).toBe(5);
      await expect
        .poll(async () => (await viewOf(walk)).page)
        .toMatchObject({ circles: ['member-of/grouping:g7', NETWORK] });
    });

    it.each([
      ['Which bodies were renamed, when, and on whose word?', 'AI Safety Institute until 14 February 2025'],
      ['Whose institute opened after the first meeting?', /After 21 November 2024 · 2/],
      ['Which facts rest on a data set alone?', /^29 relations/],
    ])('of what claims state: %s', async (question, said) => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances');
      await page.getByRole('button', { name: 'Questions' }).click();
      await dialog().getByRole('button', { name: question }).click();
      await dialog().getByText(said).first().waitFor();
    });
  });
}
