import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { hubOfOneClaim } from '../../store/hub.ts';
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

describe('a network of more than can be read at once', () => {
  const said = (page: OpenedPage): string[] =>
    page
      .all('section[aria-label="What of the network is shown"] p')
      .map(({ textContent }) => textContent.trim());
  const open = (): Promise<OpenedPage> => openPage('#lang=en', openMemory(hubOfOneClaim));

  it('opens with what is nearest to its hub, and says how many there are', async () => {
    const page = await open();
    await press(page, 'Show the whole network');
    expect(named()).toBe(60);
    expect(location.hash).toContain('hub');
    expect(said(page)).toEqual(['60 of the 1,106 entities that have relations: those nearest to “hub”.']);
  });

  it('is whole at a press, and nothing is said of a part any more', async () => {
    const page = await open();
    await press(page, 'Show the whole network');
    await press(page, 'Show all 1,106');
    expect(location.hash).toContain('show=all');
    expect(said(page)).toEqual([]);
    await press(page, 'Undo');
    expect(named()).toBe(60);
    expect(said(page)).toHaveLength(1);
  });

  it('is whole as well where its first part stands already, and it is asked for again', async () => {
    const page = await open();
    await press(page, 'Show the whole network');
    const again = () =>
      page.all('header .btn').filter(({ textContent }) => /whole network/.test(textContent));
    // It is offered once: beside the picture, and when that is closed in the overview.
    expect(again()).toEqual([]);
    page.find('section[aria-label="What of the network is shown"] .ib').click();
    await settle();
    again()[0]?.click();
    await settle();
    expect(location.hash).toContain('show=all');
  });

  it('does not count whoever stands beside it without a relation', async () => {
    const [first] = hubOfOneClaim.entities;
    if (!first) throw new Error('nobody there');
    const alone = { ...first, id: 'place:alone' };
    const entities = [...hubOfOneClaim.entities, alone].sort((a, b) => (a.id < b.id ? -1 : 1));
    const page = await openPage('#lang=en&show=place:alone', openMemory({ ...hubOfOneClaim, entities }));
    await press(page, 'Show the whole network');
    expect(named()).toBe(61);
    expect(said(page)).toEqual([
      '60 of the 1,106 entities that have relations: those nearest to “hub”. 1 more has none: see the list.',
    ]);
  });

  it('opens so from the tab of the table, and keeps what was in the picture', async () => {
    const page = await open();
    await press(page, 'Table');
    expect(named()).toBe(60);
    const other = await openPage('#lang=en&show=place:m900', openMemory(hubOfOneClaim));
    await press(other, 'Show the whole network');
    expect(named()).toBe(61);
  });

  it('is not spoken of any more once that is closed, nor when the picture is another', async () => {
    const page = await open();
    await press(page, 'Show the whole network');
    page.find('section[aria-label="What of the network is shown"] .ib').click();
    await settle();
    expect(said(page)).toEqual([]);
    const other = await openPage('#lang=en&show=place:hub', openMemory(hubOfOneClaim));
    expect(said(other)).toEqual([]);
  });
});
