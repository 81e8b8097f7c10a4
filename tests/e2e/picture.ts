import { expect } from 'vitest';
import { fromLink } from '../../src/graph/link/link.ts';
import type { Picture, Point, View } from '../../src/graph/view.ts';
import { linkFrom } from '../links.ts';
import type { Walk } from './harness.ts';

export const NETWORK = 'network:international-network';

/** How long a layout may take on a busy machine. */
export const PATIENCE = { timeout: 20_000 };

/** The address of the page. It is asked itself: what the driver knows of its address comes a little later. */
export const addressOf = ({ page }: Walk): Promise<string> => page.evaluate(() => location.href);

/** The link in the address. */
export const linkOf = async (walk: Walk): Promise<string> => new URL(await addressOf(walk)).hash;

/** What the address holds. */
export const viewOf = async (walk: Walk): Promise<View> => fromLink(await linkOf(walk), 'en').view;

/** What the address says of the picture. */
export const pictureOf = async (walk: Walk): Promise<Picture> => (await viewOf(walk)).picture;

/** Where everybody stands in the picture, once it stands still. */
export async function positions(walk: Walk): Promise<Readonly<Record<string, Point>>> {
  await expect
    .poll(async () => {
      const { shown, positions: at = {} } = await pictureOf(walk);
      return shown === 'all' ? Object.keys(at).length > 0 : shown.every((id) => at[id] !== undefined);
    }, PATIENCE)
    .toBe(true);
  return (await pictureOf(walk)).positions ?? {};
}

/** The figures of the bar below. */
export const figures = ({ page }: Walk) => page.getByRole('contentinfo');
export const inspector = ({ page }: Walk) => page.getByRole('region', { name: 'Details' });
export const legend = ({ page }: Walk) => page.getByRole('complementary');

export async function show(walk: Walk, link: string): Promise<void> {
  await walk.page.goto('about:blank');
  await walk.page.goto(
    `${walk.address}${link.startsWith('#lang') && !link.includes('&end=') ? linkFrom(link) : link}`,
  );
  await walk.page.getByRole('combobox').first().waitFor();
  // Parts of the page come late.
  await expect.poll(() => walk.page.locator('[data-late]').count(), PATIENCE).toBe(0);
}

/** Milliseconds without another file after which nothing is on its way from a server on this machine. */
const STILL = 400;

/** Until the parts of the page that come by themselves, when nobody waits for them, are there with all that they import. */
export async function restIsHere({ page }: Pick<Walk, 'page'>): Promise<void> {
  const files = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const PARTS = ['zh-pages-', 'en-pages-', 'picture-', 'ListPage-', 'TraceWorkspace-', 'TourBar-'];
  const missing = async (): Promise<string[]> => {
    const here = await files();
    return PARTS.filter((part) => !here.some((file) => file.includes(`/assets/${part}`)));
  };
  await expect.poll(missing, PATIENCE).toEqual([]);
  const scripts = async (): Promise<number> => (await files()).filter((file) => file.endsWith('.js')).length;
  let before = -1;
  const more = async (): Promise<number> => {
    const [known, now] = [before, await scripts()];
    before = now;
    return now - known;
  };
  await expect.poll(more, { ...PATIENCE, interval: STILL }).toBe(0);
}
