import { mount, unmount, type ComponentProps } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Lang } from '../../../src/graph/names.ts';
import type { Picture, View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { PictureRegion } from '../../../src/web/parts/region.svelte.ts';
import { settle } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';
import PictureTable from '../../../src/web/table/PictureTable.svelte';
import { viewOf } from '../../links.ts';
import PanelHost from '../PanelHost.svelte';

/** The table alone, on the sample; gone after the test. */
async function openTable(
  { picture = {}, ...view }: Partial<Omit<View, 'picture'>> & { picture?: Partial<Picture> } = {},
  reader?: GraphReader,
  allowed = true,
) {
  const lang: Lang = view.lang ?? 'en';
  const session = new Session(
    reader ?? (await sampleReader()),
    { view: viewOf({ shown: 'all', ...picture }, view) },
    () => undefined,
  );
  const commands = new Commands(session);
  const region = new PictureRegion();
  const copied: string[] = [];
  // Only what the table asks for.
  const given = {
    ...{ session, commands, region },
    ui: { lang, t: CATALOGUES[lang] },
    clipboard: {
      copy: async (text: string) => {
        copied.push(text);
        return allowed;
      },
    },
  } as unknown as ComponentProps<typeof PanelHost>['given'];
  await session.start();
  const target = document.createElement('div');
  document.body.append(target);
  const host = mount(PanelHost, { target, props: { given, panel: PictureTable } });
  onTestFinished(async () => {
    await unmount(host);
    target.remove();
  });
  await settle();
  const all = (selector: string): HTMLElement[] => [...target.querySelectorAll<HTMLElement>(selector)];
  const rows = (): string[] => all('[data-row]').map((row) => words(row.querySelector('.what')));
  const row = (name: string): HTMLElement => {
    const found = all('[data-row]').find((one) => words(one.querySelector('.what')) === name);
    if (!found) throw new Error(`No row “${name}” among ${rows().join(' | ')}`);
    return found;
  };
  return {
    ...{ session, commands, region, copied, target, all, rows, row },
    button: (name: string): HTMLElement => {
      const found = all('button').find((one) => (one.getAttribute('aria-label') ?? words(one)) === name);
      if (!found) throw new Error(`No button “${name}”`);
      return found;
    },
    at: (): string => words(document.activeElement?.querySelector('.what') ?? document.activeElement),
    press: async (...keys: string[]): Promise<void> => {
      for (const key of keys) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        await settle();
      }
    },
  };
}

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const cells = (row: HTMLElement): string[] => [...row.children].map((cell) => words(cell));

describe('the table of the picture', () => {
  it('begins with the entity that has most lines, opened where its lines are few', async () => {
    const table = await openTable();
    // What most of its lines say stands first.
    expect(table.rows().slice(0, 3)).toEqual(['United States', 'is represented by', 'Institute 0']);
    expect(table.rows().slice(11, 14)).toEqual(['Institute 9', 'hosts', 'First meeting']);
    expect(table.row('United States').getAttribute('aria-expanded')).toBe('true');
    expect(table.row('Institute 3').getAttribute('aria-expanded')).toBeNull();
    expect(
      table
        .all('[data-row]')
        .map((row) => row.getAttribute('aria-level'))
        .slice(11, 14),
    ).toEqual(['3', '2', '3']);
  });

  it('says of every line when, how well backed and by how many sources, in words', async () => {
    const table = await openTable();
    expect(cells(table.row('First meeting'))).toEqual([
      ...['First meeting', 'meeting', '', 'Disputed', 'one source or more', ''],
    ]);
    // That no source stands behind it is said once.
    expect(cells(table.row('Institute 4')).slice(3, 5)).toEqual(['Uncited forecast', '']);
    expect(cells(table.row('is represented by'))[3]).toBe('10');
    expect(cells(table.row('United States'))).toEqual(['United States', 'country', '', '11 lines', '', '']);
  });

  it('walks with the arrows, and to both ends with Home and End', async () => {
    const table = await openTable();
    table.row('United States').focus();
    await table.press('ArrowDown');
    expect(table.at()).toBe('is represented by');
    await table.press('ArrowRight');
    expect(table.at()).toBe('Institute 0');
    await table.press('ArrowLeft');
    expect(table.at()).toBe('is represented by');
    await table.press('ArrowLeft');
    expect(table.row('is represented by').getAttribute('aria-expanded')).toBe('false');
    expect(table.rows().slice(0, 3)).toEqual(['United States', 'is represented by', 'hosts']);
    await table.press('ArrowLeft', 'ArrowLeft');
    expect(table.at()).toBe('United States');
    expect(table.row('United States').getAttribute('aria-expanded')).toBe('false');
    await table.press('End');
    expect(document.activeElement).toBe(table.all('[data-row]').at(-1));
    await table.press('Home', 'ArrowUp');
    expect(table.at()).toBe('United States');
  });

  it('is one stop for the Tab key, and leaves letters to the page', async () => {
    const table = await openTable();
    expect(table.all('[data-row][tabindex="0"]')).toHaveLength(1);
    table.row('hosts').focus();
    await settle();
    expect(table.all('[data-row][tabindex="0"]').map((row) => words(row.querySelector('.what')))).toEqual([
      'hosts',
    ]);
    const letter = new KeyboardEvent('keydown', { key: 'e', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(letter);
    expect(letter.defaultPrevented).toBe(false);
  });

  it('opens what a row stands for in the details', async () => {
    const table = await openTable();
    table.row('First meeting').focus();
    await table.press('Enter');
    expect(table.session.view.selected).toBe('hosts/country:us/meeting:first');
    expect(table.row('First meeting').getAttribute('aria-selected')).toBe('true');
    table.row('United States').focus();
    await table.press('Enter');
    expect(table.session.view.selected).toBe('country:us');
    table.row('hosts').focus();
    await table.press('Enter');
    expect(table.session.view.selected).toBe('country:us');
    expect(table.row('hosts').getAttribute('aria-expanded')).toBe('false');
  });

  it('shows a line that was chosen before, under the end where it begins', async () => {
    const table = await openTable({ selected: 'represents/institute:i7/country:us' });
    const chosen = table.all('[aria-selected="true"]').map((row) => row.dataset['row']);
    expect(chosen).toContain('institute:i7 represents out predicted represents/institute:i7/country:us');
  });

  it('selects several as the picture does: with Ctrl one more or less, with Shift all on the way', async () => {
    const { session, all } = await openTable();
    const own = () => all('[data-row][aria-level="1"]');
    const chosen = () => own().flatMap((row, i) => (row.getAttribute('aria-selected') === 'true' ? [i] : []));
    const at = (i: number): HTMLElement => own()[i] ?? document.body;
    const click = async (i: number, held: MouseEventInit = {}) => {
      const target = at(i).querySelector('.name') ?? at(i);
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
      await settle();
    };
    await click(1, { ctrlKey: true });
    await click(3, { ctrlKey: true });
    expect(chosen()).toEqual([1, 3]);
    expect([...session.several.ids].sort()).toEqual([1, 3].map((i) => at(i).dataset['row']).sort());
    await click(5, { shiftKey: true });
    expect(chosen()).toEqual([1, 3, 4, 5]);
    await click(3, { metaKey: true });
    expect(chosen()).toEqual([1, 4, 5]);
    // What is selected elsewhere is selected here.
    session.select(undefined);
    session.several.add([at(0), at(2)].map((row) => row.dataset['row'] ?? ''));
    await settle();
    expect(chosen()).toEqual([0, 2]);
    await click(4);
    expect(chosen()).toEqual([4]);
    expect(session.several.ids).toEqual([]);
  });

  it('selects several by keys: Shift with Enter, and with the arrows from entity to entity', async () => {
    const { session, all } = await openTable();
    const own = () => all('[data-row][aria-level="1"]');
    const shift = async (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }),
      );
      await settle();
    };
    const ids = (...rows: number[]) => rows.map((i) => own()[i]?.dataset['row']).sort();
    own()[0]?.focus();
    await shift('ArrowDown');
    expect([...session.several.ids].sort()).toEqual(ids(0, 1));
    expect(document.activeElement).toBe(own()[1]);
    await shift('ArrowDown');
    expect([...session.several.ids].sort()).toEqual(ids(0, 1, 2));
    await shift('Enter');
    expect([...session.several.ids].sort()).toEqual(ids(0, 1));
    expect(
      own().map((row) => row.closest('[role="treegrid"]')?.getAttribute('aria-multiselectable')),
    ).toContain('true');
  });

  it('tells the page which entity the keys are about, and forgets it when they leave', async () => {
    const table = await openTable();
    table.row('hosts').focus();
    await settle();
    expect(table.region.at).toBe('country:us');
    table.row('First meeting').focus();
    await settle();
    expect(table.region.at).toBe('meeting:first');
    table.button('Copy as a table').focus();
    await settle();
    expect(table.region.at).toBeUndefined();
  });

  it('adds what is hidden, and keeps the focus in the row', async () => {
    const table = await openTable({ picture: { shown: ['country:us', 'meeting:first'] } });
    table.button('+10, hidden neighbours of United States: show them').click();
    await settle();
    expect(table.session.subgraph.entities).toHaveLength(12);
    expect(table.at()).toBe('United States');
    expect(table.all('.badge')).toHaveLength(0);
  });

  it('sorts by a column, and the other way round', async () => {
    const table = await openTable();
    table.button('Name').click();
    await settle();
    const heads = table.all('[data-row][aria-level="1"]').map((row) => words(row.querySelector('.what')));
    expect(heads.slice(0, 2)).toEqual(['First meeting', 'Institute 0']);
    expect(table.all('[aria-sort]').map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending']);
    table.button('Name↑').click();
    await settle();
    expect(table.all('[aria-sort]').map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
    expect(table.rows()[0]).toBe('United States');
  });

  it('says in words what is in the background, puts it last, and leaves it out if asked', async () => {
    const table = await openTable({ picture: { filter: { kinds: ['meeting'] } } });
    expect(table.rows().at(-1)).toBe('First meeting dimmed');
    const before = table.rows().length;
    const box = table.all('input[type="checkbox"]')[0];
    expect(words(box?.closest('label'))).toBe('Leave out what is dimmed (1 entity, 1 relation)');
    box?.click();
    await settle();
    expect(table.rows().some((name) => name.includes('First meeting'))).toBe(false);
    expect(table.rows().length).toBeLessThan(before);
  });

  it('gives the focus to what takes the place of a row that goes', async () => {
    const table = await openTable();
    table.row('First meeting').focus();
    await settle();
    table.commands.dismiss(['meeting:first']);
    await settle();
    expect(table.all('[data-row]')).toContain(document.activeElement);
  });

  it('copies what is listed for a spreadsheet, with ids, and says so', async () => {
    const table = await openTable();
    table.button('Copy as a table').click();
    await settle();
    const lines = table.copied[0]?.split('\n') ?? [];
    expect(lines[0]?.split('\t')).toHaveLength(8);
    expect(lines.find((line) => line.endsWith('country:us'))?.split('\t')).toEqual([
      ...['United States', '美国', 'country', '', '11', '0', '', 'country:us'],
    ]);
    const hosting = lines.find((line) => line.endsWith('hosts/country:us/meeting:first'));
    expect(hosting?.split('\t')).toEqual([
      ...['United States', 'hosts', 'First meeting', '', 'Disputed', '', 'one source or more', '2', ''],
      'hosts/country:us/meeting:first',
    ]);
    expect(lines.at(-1)?.split('\t')[0]).toBe('Data version');
    expect(words(table.all('[role="status"]')[0])).toBe(
      'Copied: 12 entities and 11 relations, ready to paste into a spreadsheet.',
    );
  });

  it('does not say that it was copied where the browser does not allow it', async () => {
    const table = await openTable({}, undefined, false);
    table.button('Copy as a table').click();
    await settle();
    expect(table.copied).toHaveLength(1);
    expect(words(table.all('[role="status"]')[0])).toBe('');
  });

  it('speaks Chinese', async () => {
    const table = await openTable({ lang: 'zh' });
    expect(table.rows().slice(0, 3)).toEqual(['美国', '由…代表', '研究所0']);
    expect(cells(table.row('第一次会议'))[3]).toBe('有争议');
  });

  it('draws of more than two hundred rows those that are seen, and counts all of them', async () => {
    const table = await openTable({}, await crowded(450));
    const rows = () => table.all('[data-row]');
    expect(rows().length).toBeLessThan(100);
    // The head is the first row.
    expect(table.all('[role="treegrid"]')[0]?.getAttribute('aria-rowcount')).toBe('451');
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('450');
    const few = await openTable({}, await crowded(200));
    expect(few.rows()).toHaveLength(200);
  });

  it('comes to every row of many with the keys, wherever it is', async () => {
    const table = await openTable({}, await crowded(450));
    table.row('Country 0').focus();
    const at = () => document.activeElement?.getAttribute('aria-rowindex');
    await table.press('End');
    expect([table.at(), at()]).toEqual(['Country 449', '451']);
    await table.press('PageUp', 'ArrowUp');
    expect([table.at(), at()]).toEqual(['Country 438', '440']);
    await table.press('Enter');
    expect(table.session.view.selected).toBe('country:c0438');
    await table.press('Home', 'PageDown');
    expect(table.at()).toBe('Country 10');
    // What is chosen stays among the rows that are drawn.
    expect(table.row('Country 438').getAttribute('aria-selected')).toBe('true');
  });

  it('brings into view what is chosen elsewhere', async () => {
    const { scrollIntoView } = Element.prototype;
    const seen: (string | null)[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this.getAttribute('data-row'));
    };
    onTestFinished(() => void (Element.prototype.scrollIntoView = scrollIntoView));
    const table = await openTable({}, await crowded(450));
    table.session.select('country:c0300');
    await settle();
    expect(seen).toEqual(['country:c0300']);
  });

  it('draws all of many rows on paper', async () => {
    const table = await openTable({}, await crowded(240));
    window.dispatchEvent(new Event('beforeprint'));
    await settle();
    expect(table.rows()).toHaveLength(240);
    window.dispatchEvent(new Event('afterprint'));
    await settle();
    expect(table.rows().length).toBeLessThan(100);
  });
});

describe('the table where there is no room for columns', () => {
  const cellOf = (row: HTMLElement, kind: string): string => words(row.querySelector(kind));

  it('says of a line in one line when it held and how many claims say so, and how well it is backed by a mark', async () => {
    wide(390);
    const table = await openTable();
    const hosting = table.row('First meeting');
    expect(cellOf(hosting, '.below')).toBe('2 claims');
    expect(hosting.querySelector('.marks svg')?.classList).toContain('disputed');
    // Whoever cannot see the mark hears all that the columns say.
    expect(cellOf(hosting, '.marks .unseen')).toBe('Disputed, one source or more');
    expect(cellOf(table.row('Institute 4'), '.marks')).toBe('Uncited forecast');
    expect(hosting.querySelectorAll('[role="gridcell"]').length).toBeGreaterThan(2);
  });

  it('has what is open as a head, with its kind and its name in the other language', async () => {
    wide(390);
    const table = await openTable();
    expect(cellOf(table.row('United States'), '.below')).toBe('country · 11 lines 美国');
    expect(table.row('United States').querySelector('.second [lang="zh"]')).not.toBeNull();
    expect(cellOf(table.row('is represented by'), '.count')).toBe('10');
  });

  it('leaves out what nobody wants to see', async () => {
    wide(390);
    const table = await openTable({ page: { is: 'table', columns: ['kind'] } });
    expect(cellOf(table.row('United States'), '.below')).toBe('country 美国');
    expect(table.row('First meeting').querySelector('.below, .marks')).toBeNull();
  });

  it('is a table with columns from six hundred pixels on', async () => {
    wide(600);
    const table = await openTable();
    expect(table.all('.below')).toHaveLength(0);
    expect(cells(table.row('First meeting'))).toHaveLength(6);
  });

  /** Every element is so wide while the test runs. */
  function wide(pixels: number): void {
    const spy = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pixels);
    onTestFinished(() => spy.mockRestore());
  }
});

describe('the columns of the table', () => {
  const choose = async (table: Awaited<ReturnType<typeof openTable>>, name: string): Promise<void> => {
    const label = table.all('.panel label').find((one) => words(one) === name);
    label?.querySelector('input')?.click();
    await settle();
  };
  const heads = (table: Awaited<ReturnType<typeof openTable>>) =>
    table.all('[role="columnheader"]').map((one) => words(one).replace(/[↑↓]/, ''));

  it('are chosen in a menu, and stand on the page, in the copy and in the link as chosen', async () => {
    const table = await openTable({ page: { is: 'table' } });
    table.button('Columns').click();
    await settle();
    for (const name of ['Kind', 'Sources', 'Id', 'Name in the other language']) await choose(table, name);
    expect(heads(table)).toEqual(['Name', 'When', 'Lines', 'Hidden']);
    expect(cells(table.row('First meeting'))).toEqual(['First meeting', '', 'Disputed', '']);
    expect(table.session.view.page).toEqual({
      is: 'table',
      columns: ['when', 'lines', 'claims', 'hidden', 'filter'],
    });
    table.button('Copy as a table').click();
    await settle();
    const lines = table.copied[0]?.split('\n') ?? [];
    expect(lines[0]?.split('\t')).toEqual(['Name', 'When', 'Lines', 'Hidden', 'Filter']);
    expect(lines[lines.indexOf('') + 1]?.split('\t')).toEqual([
      ...['From', 'Relation', 'To', 'When', 'Evidence', 'Forecast', 'Claims', 'Filter'],
    ]);
    expect(lines.some((line) => line.startsWith('United States\t\t11\t0'))).toBe(true);
  });

  it('are all there again at a press, and a choice is a step that can be taken back', async () => {
    const table = await openTable({ page: { is: 'table', columns: ['when'] } });
    expect(heads(table)).toEqual(['Name', 'When']);
    table.button('Columns: 1 of 9').click();
    await settle();
    table.button('All columns').click();
    await settle();
    expect(heads(table)).toHaveLength(6);
    expect(table.session.view.page).toEqual({ is: 'table' });
    await table.session.undo();
    await settle();
    expect(heads(table)).toEqual(['Name', 'When']);
  });
});

/** As many countries as asked for, and no lines. */
async function crowded(many: number): Promise<GraphReader> {
  const entities = Array.from({ length: many }, (_, at) => ({
    id: `country:c${String(at).padStart(4, '0')}`,
    kind: 'country',
    names: [{ value: `Country ${at}`, lang: 'en', role: 'short' as const }],
  }));
  const total = { entities: many, relations: 0 };
  return answering(await sampleReader(), {
    network: async () => ({ entities, relations: [], degrees: {}, total }),
  });
}
