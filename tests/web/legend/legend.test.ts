import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../../src/graph/model.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Catalogues } from '../../../src/web/i18n/catalogues.svelte.ts';
import { openPage, settle } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

afterEach(() => vi.restoreAllMocks());

/** Every question for a narrow window is answered with yes, and every other with no. */
function asOnAPhone(): void {
  const asked = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const answer = asked(query);
    Object.defineProperty(answer, 'matches', { value: query.includes('max-width') });
    return answer;
  });
}

const pressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';
const legend = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.find('aside').textContent.replace(/\s+/g, ' ');

const statusBar = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.find('footer[aria-label]').textContent.replace(/\s+/g, ' ');

/** The choices of evidence as they read: words, meaning, count. */
const choices = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.all('aside label').map((each) => each.textContent.replace(/\s+/g, ' ').trim());

async function choose(page: Awaited<ReturnType<typeof openPage>>, words: string) {
  const label = page.all('aside label').find((each) => each.textContent.trim().startsWith(words));
  if (!label) throw new Error(`no choice “${words}”`);
  label.querySelector('input')?.click();
  await settle();
}

/** The sample with seven of its institutes of a kind of their own: ten kinds in all. */
async function tenKindsReader(): Promise<GraphReader> {
  const sample = await sampleReader();
  const own = ({ id, kind }: Entity): string => /:i([0-6])$/.exec(id)?.[1]?.replace(/^/, 'k') ?? kind;
  return answering(sample, {
    about: async () => {
      const about = await sample.about();
      const [first] = about.vocabulary.kinds;
      const more = Array.from({ length: 7 }, (_, at) => ({
        ...{ hue: 'country' as const, shape: 'ellipse' as const, icon: 'flag', ...first },
        ...{ id: `k${at}`, label: { zh: `类${at}`, en: `k${at}` } },
      }));
      return { ...about, vocabulary: { ...about.vocabulary, kinds: [...about.vocabulary.kinds, ...more] } };
    },
    network: async (options) => {
      const network = await sample.network(options);
      return { ...network, entities: network.entities.map((entity) => ({ ...entity, kind: own(entity) })) };
    },
  });
}

describe('the legend', () => {
  it('counts what is in the picture, kind by kind', async () => {
    const page = await openPage('#lang=en&show=all');
    expect(legend(page)).toContain('Institute 10');
    expect(legend(page)).toContain('represents 10');
    expect(legend(page)).toContain('Forecast 10');
  });

  it('brings one row out, and lets go of it again', async () => {
    const page = await openPage('#lang=en&show=all');
    const row = () => page.button('Institute 10');
    row().click();
    await settle();
    expect(pressed(row())).toBe(true);
    expect(location.hash).toContain('focus=kind:institute');
    row().click();
    await settle();
    expect(location.hash).not.toContain('focus');
  });

  it('fades a kind by its eye, and dismisses whoever is faded', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('Dim Institute').click();
    await settle();
    expect(pressed(page.button('Show Institute again'))).toBe(true);
    page.button('Dimmed: 10 entities, 10 relations').click();
    await settle();
    expect(page.find('dialog[open]').textContent).toContain('Filter: without institute');
    page.button('Remove 10 entities').click();
    await settle();
    expect(statusBar(page)).toContain('2 entities');
    expect(legend(page)).toContain('Institute 0');
    page.button('Show everything').click();
    await settle();
    expect(legend(page)).not.toContain('Institute');
  });

  it('keeps a kind that is in no picture where it was switched on again, until the legend is opened anew', async () => {
    const page = await openPage('#lang=en&show=country:us&hide=institute');
    const row = () => page.all('aside li').find((each) => each.textContent.includes('Institute'));
    expect(row()?.className).toContain('off');
    row()?.querySelector<HTMLElement>('.eye')?.click();
    await settle();
    expect(row()?.className).not.toContain('off');
    expect(row()?.querySelector('.n')?.textContent).toBe('0');
    row()?.querySelector<HTMLElement>('.eye')?.click();
    await settle();
    expect(row()?.className).toContain('off');
  });

  it('is key and choice of evidence at once, and counts what each choice lets through', async () => {
    const page = await openPage('#lang=en&show=all');
    const before = choices(page);
    expect(before).toContain('Disputed in conflict 1');
    expect(before).toContain('Everything 11');
    await choose(page, 'Disputed');
    expect(location.hash).toContain('evidence=disputed');
    expect(statusBar(page)).toContain('Dimmed: 10 entities, 10 relations');
    // Nothing moves under the pointer, and no number changes that did not have to.
    expect(choices(page)).toEqual(before);
    await choose(page, 'Disputed');
    expect(location.hash).not.toContain('evidence');
  });

  it('says beside the disputed lines what is disputed of entities, and leads to the claims that say so', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('and 1 entity attribute').click();
    await settle();
    expect(location.hash).toMatch(/list=claims.*status=disputed/);
    const undisputed = await openPage('#lang=en&show=country:us');
    expect(legend(undisputed)).not.toContain('attribute');
  });

  it('shows or hides forecasts by an eye, and the counts of evidence follow', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('Dim forecasts').click();
    await settle();
    expect(location.hash).toContain('predictions=no');
    expect(choices(page)).toContain('Everything 1');
    expect(
      page
        .all('[aria-live]')
        .map((each) => each.textContent)
        .join(' '),
    ).toContain('not dimmed');
    page.button('Show forecasts again').click();
    await settle();
    expect(choices(page)).toContain('Everything 11');
  });

  it('folds kinds beyond seven, below the button that opens them', async () => {
    const page = await openPage('#lang=en&show=all', await tenKindsReader());
    const rows = () => page.all('aside section')[1]?.querySelectorAll('.choose').length;
    const button = page.button('3 more kinds');
    expect([button.getAttribute('aria-expanded'), rows()]).toEqual(['false', 7]);
    button.click();
    await settle();
    expect([button.getAttribute('aria-expanded'), rows()]).toEqual(['true', 10]);
    expect(button.previousElementSibling?.children).toHaveLength(7);
  });

  it('keeps open what a link asks for, also when it is asked for no more', async () => {
    const page = await openPage('#lang=en&show=all&hide=k6', await tenKindsReader());
    expect(page.button('3 more kinds').getAttribute('aria-expanded')).toBe('true');
    page.button('Show K6 again').click();
    await settle();
    expect(page.button('3 more kinds').getAttribute('aria-expanded')).toBe('true');
  });

  it('lists what is dimmed, and opens it', async () => {
    const page = await openPage('#lang=en&show=all&evidence=disputed');
    page.button('Dimmed: 10 entities, 10 relations').click();
    await settle();
    const dialog = page.find('dialog[open]');
    expect(dialog.textContent).toContain('Filter: Disputed');
    expect(dialog.querySelectorAll('.names li')).toHaveLength(10);
    dialog.querySelector<HTMLElement>('.names button')?.click();
    await settle();
    expect(location.hash).toContain('sel=');
    expect(page.all('dialog[open]')).toEqual([]);
  });

  it('asks for that list again when it is opened again, where it did not come', async () => {
    const page = await openPage('#lang=en&show=all&evidence=disputed');
    const open = async (): Promise<void> => {
      page.button('Dimmed: 10 entities, 10 relations').click();
      await settle();
    };
    vi.spyOn(Catalogues.prototype, 'load').mockRejectedValueOnce(new Error('The server is gone.'));
    await open();
    expect(page.all('dialog[open]')).toEqual([]);
    await open();
    expect(page.find('dialog[open]').textContent).toContain('Filter: Disputed');
  });

  it('has the same choices as chips on a phone', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&show=all');
    const chips = page.all('.chips button');
    expect(chips.map((chip) => chip.textContent.trim())).toContain('Uncited');
    page.button('Disputed').click();
    await settle();
    expect(pressed(page.button('Disputed'))).toBe(true);
    expect(pressed(page.button('Everything'))).toBe(false);
    expect(location.hash).toContain('evidence=disputed');
  });
});

describe('a filter that nothing passes', () => {
  const notice = (page: Awaited<ReturnType<typeof openPage>>) => page.find('.bars').textContent;

  it.each([
    ['evidence=supported', 'Supported'],
    ['evidence=uncited&predictions=no', 'Uncited; without forecasts'],
    ['hide=country,institute,meeting,label', 'without country, institute'],
  ])('%s says what it asks for, and leads back', async (filter, words) => {
    const page = await openPage(`#lang=en&show=all&${filter}`);
    expect(notice(page)).toContain(`Nothing in this picture passes the filter: ${words}`);
    page.find('.bars').querySelector('button')?.click();
    await settle();
    expect(notice(page)).not.toContain('Nothing');
    expect(location.hash).not.toMatch(/evidence|predictions|hide/);
  });

  it('says that independence cannot be told where documents name fewer than two publishers', async () => {
    const page = await openPage('#lang=zh&show=all&evidence=independent');
    expect(notice(page)).toContain('无从判断两种来源是否相互独立');
  });

  it('is not said where something passes', async () => {
    const page = await openPage('#lang=en&show=all&evidence=disputed');
    expect(notice(page)).not.toContain('Nothing');
  });
});
