import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/graph/errors.ts';
import type { GraphReader } from '../../src/store/port.ts';
import { openPage, settle } from './page.ts';
import { answering, sampleReader } from './sample.ts';

const REASON = 'Neo4j at bolt://far does not answer.';

/** The page on a store that the test takes away and brings back. */
async function opened(link: string, { gone = false } = {}) {
  const reader = await sampleReader();
  const state = { gone, reason: REASON, asked: [] as string[] };
  const names = Object.keys(reader).filter((name) => name !== 'until') as (keyof GraphReader)[];
  const ask =
    (name: keyof GraphReader) =>
    (...question: unknown[]): unknown => {
      state.asked.push(name);
      if (state.gone) return Promise.reject(new EntenteError('unavailable', state.reason));
      return Reflect.apply(reader[name], reader, question);
    };
  const others = Object.fromEntries(names.map((name) => [name, ask(name)])) as Partial<GraphReader>;
  const page = await openPage(link, answering(reader, others));
  const askNow = async (): Promise<void> => {
    page.button('Ask now').click();
    await settle();
  };
  return {
    page,
    state,
    /** The store goes, and somebody selects something. */
    lose: async (id = 'institute:i3'): Promise<void> => {
      state.gone = true;
      page.canvas.select({ type: 'node', id });
      await settle();
    },
    askNow,
    recover: async (): Promise<void> => {
      state.gone = false;
      await askNow();
    },
    words: (selector: string): string =>
      page
        .all(selector)
        .map((element) => element.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
  };
}

describe('without its store the page', () => {
  it('says so once, calmly, with the reason and nothing besides', async () => {
    const { page, state, lose, askNow, words } = await opened('#lang=en&show=all');
    await lose();
    expect(words('[role="alert"]')).toBe(
      'The graph database does not answer. What is on the screen stays; Entente asks again by itself.',
    );
    expect(words('.why')).toContain(REASON);
    const alert = page.find('[role="alert"]');
    const before = state.asked.length;
    await askNow();
    expect(state.asked.slice(before)).toEqual(['version']);
    expect(page.find('[role="alert"]')).toBe(alert);
    expect(words('.why [role="status"]')).toBe('Still no answer.');
  });

  it('shows what the picture knows of something that was never opened, and the rest when it can', async () => {
    const { lose, recover, words } = await opened('#lang=en&show=all');
    await lose();
    expect(words('.inspector h2')).toBe('Institute 3');
    expect(words('.inspector')).toContain('Entente fetches this as soon as the connection is back.');
    expect(words('.inspector h4')).toBe('represents1');
    expect(words('.inspector')).not.toContain('Try again');
    await recover();
    expect(words('.inspector')).toContain('Claims about it');
    expect(words('.outage')).toBe('');
    expect(words('[role="status"]')).toContain('The connection is back.');
  });

  it('names a line by its ends', async () => {
    const { lose, words } = await opened('#lang=en&show=all');
    await lose('hosts/country:us/meeting:first');
    expect(words('.inspector h2')).toBe('United States hosts First meeting');
  });

  it('opens again in full what was open before', async () => {
    const { page, lose, words } = await opened('#lang=en&show=all&sel=meeting:first');
    await lose();
    page.button('Back').click();
    await settle();
    expect(words('.inspector h2')).toBe('First meeting');
    expect(words('.inspector')).toContain('The values differ.');
  });

  it('goes back to a picture that it has drawn before', async () => {
    const { page, state, lose, words } = await opened('#lang=en&show=country:us;meeting:first');
    page.button('United States').click();
    await settle();
    page.button('Show 10 more neighbours').click();
    await settle();
    expect(words('footer')).toContain('12 entities');
    await lose();
    const { length } = state.asked;
    await page.browser.back();
    await settle();
    expect(words('footer')).toContain('2 entities 1 relation');
    expect(state.asked.slice(length)).not.toContain('among');
  });

  it('speaks the other language', async () => {
    const { page, lose, words } = await opened('#lang=en&show=all');
    await lose();
    page.button('中文').click();
    await settle();
    expect(words('[role="alert"]')).toBe('图数据库没有回应。屏幕上的内容不受影响，Entente 会自动重新询问。');
    expect(page.find('.why [lang="en"]').textContent).toBe(REASON);
  });

  it('leaves whoever chose what cannot be opened in the search box', async () => {
    const { page, state, words } = await opened('#lang=en');
    await page.type('Institute 3');
    state.gone = true;
    await page.press('Enter');
    expect(words('[role="alert"]')).toContain('The graph database does not answer.');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
  });

  it('does what it was asked meanwhile as soon as it can', async () => {
    const { page, state, recover, words } = await opened('#lang=en&show=meeting:first');
    state.gone = true;
    page.canvas.open('meeting:first');
    await settle();
    expect(words('[role="alert"]')).not.toContain('could not answer');
    await recover();
    expect(decodeURIComponent(location.hash)).toContain('show=country:us;meeting:first');
  });

  it('does not go back to what somebody has left since', async () => {
    const { page, state, recover, words } = await opened('#lang=en&show=meeting:first');
    state.gone = true;
    page.canvas.open('meeting:first');
    await settle();
    page.button('Lists').click();
    await settle();
    await recover();
    expect(location.hash).toContain('list=claims');
    expect(words('.notice')).toBe('');
  });

  it('fetches a list that it could not fetch', async () => {
    const { page, state, recover, words } = await opened('#lang=en&show=all');
    state.gone = true;
    page.button('Lists').click();
    await settle();
    expect(words('.lists .empty')).toBe(
      'The list could not be fetched. Entente fetches this as soon as the connection is back.',
    );
    await recover();
    expect(page.all('.lists .claim')).toHaveLength(3);
  });

  it('keeps a list that it has', async () => {
    const { page, state, words } = await opened('#lang=en&list=claims');
    page.button('Explore').click();
    await settle();
    state.gone = true;
    page.button('Lists').click();
    await settle();
    expect(page.all('.lists .claim')).toHaveLength(3);
    expect(words('.lists')).not.toContain('could not be fetched');
  });

  it('fills a start page to which somebody went back meanwhile', async () => {
    const { page, lose, recover, words } = await opened('#lang=en&show=all');
    await lose();
    page.button('Entente, start page').click();
    await settle();
    expect(words('.counts')).toContain('The outlook');
    expect(words('.frame')).toContain('Entente fetches this');
    await recover();
    expect(page.find('.frame [role="img"]').getAttribute('aria-label')).toContain('United States');
    expect(page.all('.try .chip').length).toBeGreaterThan(0);
  });

  it('searches again for what is in the box', async () => {
    const { page, state, recover, words } = await opened('#lang=en&show=all');
    state.gone = true;
    await page.type('first');
    expect(words('.popup')).toContain('The search got no answer');
    await recover();
    expect(page.all('[role="option"]').length).toBeGreaterThan(0);
  });

  it('lets whoever asked go on in the page when the notice goes', async () => {
    const { page, lose, recover } = await opened('#lang=en&show=all');
    await lose();
    page.button('Ask now').focus();
    await recover();
    expect(document.activeElement).toBe(page.find('main'));
  });
});

describe('a page that is opened without its store', () => {
  it('shows its shell with the same words, and fills itself', async () => {
    const { page, recover, words } = await opened('#lang=en', { gone: true });
    expect(words('[role="alert"]')).toContain('The graph database does not answer.');
    expect(words('h1')).toContain('Who works with whom');
    expect(words('.counts')).toBe('The graph opens as soon as the connection is back.');
    await recover();
    expect(words('.counts')).toContain('The outlook');
    expect(page.all('.try .chip').length).toBeGreaterThan(0);
    expect(page.find('.picture [role="img"]').getAttribute('aria-label')).toContain('United States');
  });

  it('comes to the picture and the selection of its link', async () => {
    const { state, recover, words } = await opened('#lang=en&show=all&sel=meeting:first', { gone: true });
    expect(words('.inspector')).not.toContain('Nothing is in the picture yet');
    expect(words('footer')).not.toContain('0 entities');
    await recover();
    expect(words('footer')).toContain('12 entities');
    expect(words('.inspector h2')).toBe('First meeting');
    expect(state.asked.filter((name) => name === 'about').length).toBeLessThanOrEqual(2);
  });
});

describe('other data in the store', () => {
  it('are offered, and nothing changes by itself', async () => {
    const reader = await sampleReader();
    const { data } = await reader.about();
    const page = await openPage('#lang=en&show=all', answering(reader, { version: async () => 'newer' }));
    expect(page.find('.notice').textContent).toContain(
      `The data has changed: version newer has taken the place of ${data}`,
    );
    page.button('Reload the page');
    expect(location.hash).toContain(data);
  });
});
