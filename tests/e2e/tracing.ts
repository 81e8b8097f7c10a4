import type { Locator } from 'playwright-core';
import { tabTo } from './by-keys.ts';
import type { Walk } from './harness.ts';
import { show } from './picture.ts';

export const OUTLOOK_ID = 'doc:ciss-2024-11';
export const TRACED = `#lang=en&page=trace&text=${OUTLOOK_ID}`;
export const MOU = 'signed/country:us/agreement:us-uk-mou';
/** The line from the United States to the memorandum in the picture, selected. */
export const MOU_IN_PICTURE = `#lang=en&show=country:us,gb;agreement:us-uk-mou&sel=${MOU}`;

/** The columns of the page of tracing. */
export const reader = ({ page }: Walk) => page.getByRole('region', { name: 'Text', exact: true });
export const sources = ({ page }: Walk) => page.getByRole('region', { name: 'Sources', exact: true }).last();
export const middle = ({ page }: Walk, part = 'Provenance') =>
  page.getByRole('region', { name: part, exact: true }).first();

/** The claims of the text that have to do with what is selected. */
export const chosen = (walk: Walk) => reader(walk).locator('article.chosen');

/** Whether all of an element that fits is in sight, and not only somewhere on the page. */
export const inSight = (element: Locator): Promise<boolean> =>
  element.evaluate((it) => {
    const { left, top, width } = it.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + 8);
    return there !== null && it.contains(there);
  });

/** From the top of the page as one finds it, to whatever has this name. */
export async function tabFromTop(walk: Walk, name: string | RegExp): Promise<void> {
  await walk.page.getByRole('contentinfo').waitFor();
  await walk.page.locator('main').focus();
  await tabTo(walk, name, { most: 350 });
}

/** The page of tracing with the outlook in it. */
export const begin = async (walk: Walk, more = ''): Promise<void> => {
  await show(walk, `${TRACED}${more}`);
  await reader(walk).locator('article').first().waitFor();
};
