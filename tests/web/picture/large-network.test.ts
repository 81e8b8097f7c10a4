import { describe, expect, it } from 'vitest';
import { answering, sampleReader } from '../sample.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';

/** How many entities a link shows by name. */
const named = (): number =>
  /show=([^&]*)/.exec(decodeURIComponent(location.hash))?.[1]?.split(/[;,]/).length ?? 0;

/** The page on the sample, whose network claims to be of so many entities; only its best connected are sent. */
async function openOn(entities: number, link = '#lang=en'): Promise<OpenedPage> {
  const reader = await sampleReader();
  const large = answering(reader, {
    about: async () => {
      const about = await reader.about();
      return { ...about, counts: { ...about.counts, entities } };
    },
    network: async (limit) => ({
      ...(await reader.network(limit === undefined ? undefined : 4)),
      total: { entities, relations: 9000 },
    }),
  });
  return openPage(link, large);
}

const dialogs = (page: OpenedPage): string[] =>
  page.all('dialog[open]').map(({ textContent }) => textContent.replace(/\s+/g, ' '));

async function press(page: OpenedPage, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}

describe('the whole of a large network', () => {
  it('is not drawn before somebody has heard how large it is and asked for all of it', async () => {
    const page = await openOn(1501);
    await press(page, 'Show the whole network');
    expect(dialogs(page)).toEqual([expect.stringContaining('1,501 entities, 9,000 relations')]);
    expect(location.hash).not.toContain('show=');
    await press(page, 'Show all 1,501');
    expect(location.hash).toContain('show=all');
    expect(dialogs(page)).toEqual([]);
  });

  it('gives way to the best connected, which can be extended to everything', async () => {
    const page = await openOn(1501);
    await press(page, 'Show the whole network');
    await press(page, 'Show the 4 with most neighbours');
    expect(dialogs(page)).toEqual([]);
    expect(named()).toBe(4);
    expect(location.hash).toContain('country:us');
    await press(page, 'Show the whole network');
    expect(dialogs(page)).toHaveLength(1);
    await press(page, 'Show all 1,501');
    expect(location.hash).toContain('show=all');
  });

  it('is asked about on the other ways to it as well', async () => {
    const page = await openOn(1501);
    await press(page, 'Table');
    expect(dialogs(page)).toHaveLength(1);
    expect(location.hash).not.toContain('show=');
  });

  it('is drawn at once where it is not that large', async () => {
    const page = await openOn(1500);
    await press(page, 'Show the whole network');
    expect(dialogs(page)).toEqual([]);
    expect(location.hash).toContain('show=all');
  });
});
