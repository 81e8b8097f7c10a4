import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import type { GraphReader, Question } from '../../../src/store/port.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

/** The page with all that was asked to be put into Cypher. */
async function opened(link: string, others: Partial<GraphReader> = {}) {
  const reader = await sampleReader();
  const cypher = vi.fn(others.cypher ?? reader.cypher);
  const page = await openPage(link, answering(reader, { ...others, cypher }));
  return { page, cypher, asked: (): Question | undefined => cypher.mock.lastCall?.[0] };
}

async function press(page: OpenedPage, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}

/** The one that is open; where none is, whichever. */
const dialog = (page: OpenedPage): HTMLDialogElement =>
  (page.all('dialog[open]')[0] ?? page.find('dialog')) as HTMLDialogElement;
const words = (page: OpenedPage): string => dialog(page).textContent.replace(/\s+/g, ' ').trim();

describe('Show the Cypher', () => {
  it('puts the whole network into Cypher', async () => {
    const { page, asked } = await opened('#lang=en&show=all');
    await press(page, 'Cypher of the picture');
    expect(dialog(page).open).toBe(true);
    expect(asked()).toEqual({ of: 'network' });
    expect(words(page)).toMatch(
      /^The picture Show the Cypher Cypher is the language .* Paste it into Neo4j Browser/,
    );
    expect(page.find('dialog pre').textContent).toMatch(/^MATCH .*`HOSTS`/);
  });

  it('limits the Cypher of a network as the picture is limited', async () => {
    const reader = await sampleReader();
    const { page, asked } = await opened('#lang=en&show=all', { network: () => reader.network(5) });
    await press(page, 'Cypher of the picture');
    expect(asked()).toEqual({ of: 'network', limit: 5 });
  });

  it('names exactly what a picture shows', async () => {
    const { page, asked } = await opened('#lang=en&show=country:us;meeting:first');
    await press(page, 'Cypher of the picture');
    expect(asked()).toEqual({ of: 'among', ids: ['country:us', 'meeting:first'] });
    expect(page.find('dialog pre').textContent).toContain('["country:us", "meeting:first"]');
  });

  it('has nothing to put into Cypher where nothing is shown', async () => {
    const { page } = await opened('#lang=en&sel=claim:nobody/001');
    expect(page.all('footer .cypher')).toEqual([]);
  });

  it.each([
    ['entity', 'country:us'],
    ['relation', 'hosts/country:us/meeting:first'],
    ['document', 'doc:text'],
    ['claim', 'claim:text/001'],
  ])('asks for the %s that stands in the details', async (of, id) => {
    const { page, asked } = await opened(`#lang=en&show=all&sel=${id}`);
    await press(page, 'Cypher of these details');
    expect(asked()).toEqual({ of, id });
    expect(page.find('dialog pre').textContent).toContain(`"${id}"`);
  });

  it('asks for a list with exactly what narrows it', async () => {
    const { page, asked } = await opened(
      '?lang=en&list=claims&document=doc:text&cites=none&modality=forecast',
    );
    await press(page, 'Cypher of this list');
    expect(asked()).toEqual({ of: 'claims', document: 'doc:text', cites: 'none', modality: 'forecast' });
  });

  it('asks for what was searched, over the results, which stay', async () => {
    const { page, asked } = await opened('#lang=en&show=all');
    await page.type(' first ');
    await press(page, 'Cypher of this search');
    expect(asked()).toEqual({ of: 'search', query: 'first' });
    page.find('dialog[open] h2').focus();
    dialog(page).close();
    await settle();
    expect(page.all('[role="option"]').length).toBeGreaterThan(0);
    expect(page.find('[role="combobox"]').getAttribute('aria-expanded')).toBe('true');
  });

  it('begins at its heading, and forgets what it showed', async () => {
    const { page } = await opened('#lang=en&show=all');
    await press(page, 'Cypher of the picture');
    expect(document.activeElement).toBe(page.find('dialog h2'));
    await press(page, 'Close');
    expect(dialog(page).open).toBe(false);
    expect(words(page)).toBe('');
  });

  it('sets statement and parameters apart for programs', async () => {
    const { page } = await opened('#lang=en&show=country:us;meeting:first');
    await press(page, 'Cypher of the picture');
    expect(page.all('dialog pre')).toHaveLength(1);
    const fold = page.find('dialog details') as HTMLDetailsElement;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await settle();
    const [, statement, parameters] = page.all('dialog pre').map((pre) => pre.textContent);
    expect(statement).toContain('WHERE e.id IN $ids');
    expect(parameters).toBe(':param ids => ["country:us", "meeting:first"]');
  });

  it('copies the whole text and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { page } = await opened('#lang=en&show=all');
    await press(page, 'Cypher of the picture');
    await press(page, 'Copy');
    expect(write).toHaveBeenCalledExactlyOnceWith(page.find('dialog pre').textContent);
    expect(page.find('dialog [role="status"]').textContent).toContain('Copied');
    write.mockRestore();
  });

  it('says why there is none, and tries again', async () => {
    const reader = await sampleReader();
    let busy = true;
    const { page } = await opened('#lang=en&show=all', {
      cypher: (question) =>
        busy ? Promise.reject(new EntenteError('unavailable', 'Too busy.')) : reader.cypher(question),
    });
    await press(page, 'Cypher of the picture');
    expect(page.find('dialog [role="alert"]').textContent).toContain('The Cypher could not be fetched.');
    expect(words(page)).toContain('Too busy.');
    busy = false;
    await press(page, 'Try again');
    expect(page.find('dialog pre').textContent).toContain('MATCH');
  });

  it('comes by itself when the store is back', async () => {
    const reader = await sampleReader();
    let gone = true;
    const unless = <T>(answer: () => Promise<T>): Promise<T> =>
      gone ? Promise.reject(new EntenteError('unavailable', 'Neo4j is gone.')) : answer();
    const { page } = await opened('#lang=en&show=all', {
      cypher: (question) => unless(() => reader.cypher(question)),
      version: () => unless(() => reader.version()),
    });
    await press(page, 'Cypher of the picture');
    expect(words(page)).toContain('The graph database does not answer. Entente fetches this as soon as');
    gone = false;
    await press(page, 'Ask now');
    expect(page.find('dialog pre').textContent).toContain('MATCH');
  });

  it('shows the last of two questions, whichever is answered first', async () => {
    const reader = await sampleReader();
    const late: (() => void)[] = [];
    const { page } = await opened('#lang=en&show=all&sel=country:us', {
      cypher: (question) =>
        question.of === 'network'
          ? new Promise((resolve) => late.push(() => resolve(reader.cypher(question))))
          : reader.cypher(question),
    });
    await press(page, 'Cypher of the picture');
    await press(page, 'Cypher of these details');
    for (const answer of late) answer();
    await settle();
    expect(page.find('dialog pre').textContent).toContain('"country:us"');
  });

  it('speaks Chinese', async () => {
    const { page } = await opened('#lang=zh&show=all');
    await press(page, 'Cypher：整张图');
    expect(words(page)).toContain(
      '整张图 以 Cypher 表示 Cypher 是图数据库 Neo4j 的查询语言。可粘贴到 Neo4j Browser',
    );
    expect(page.find('dialog pre').lang).toBe('en');
  });
});
