import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { openPage, settle } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

const RELATION = 'hosts/country:us/meeting:first';

describe('the inspector', () => {
  it('sets rival values side by side, with how many claims stand behind each', async () => {
    const page = await openPage('#lang=en&show=all&sel=meeting:first');
    const rivals = page.all('.rivals > div').map((rival) => rival.textContent?.replace(/\s+/g, ' ').trim());
    expect(rivals).toEqual(['20 Nov 2024 1 claim, 1 official', '21 Nov 2024 1 claim, none official']);
    expect(page.find('.inspector').textContent).toContain('The values differ.');
  });

  it('says what is disputed about a line, and which claim denies it', async () => {
    const page = await openPage(`#lang=en&show=all&sel=${RELATION}`);
    const words = page.find('.inspector').textContent;
    expect(page.find('.status').textContent).toContain('Disputed');
    expect(words).toContain('Whether it holds at all is disputed.');
    expect(words).toContain('Stated in 1 claim · denied in 1');
    expect(page.all('.claim').filter((claim) => claim.textContent?.includes('denies it'))).toHaveLength(1);
  });

  it('names the class, the document and the place of every claim', async () => {
    const page = await openPage(`#lang=en&show=all&sel=${RELATION}`);
    const metas = page.all('.claim .meta').map((meta) => meta.textContent);
    expect(metas.some((meta) => meta?.includes('Official') && meta.includes('Press release'))).toBe(true);
    expect(metas.some((meta) => meta?.includes('The outlook') && meta.includes('para. 1, sentence 1'))).toBe(
      true,
    );
  });

  it('says why a claim has its status, and keeps wide readings apart', async () => {
    const page = await openPage('#lang=en&show=all&sel=claim:text/001');
    expect(page.find('.inspector').textContent).toContain(
      'Another document denies it or gives another value.',
    );
    expect(page.find('.inspector').textContent).toContain('It cites [1]: near-verbatim.');
    expect(page.find('.wide').textContent).toContain('That is a reading, not the print');
    expect(page.find('.wide').textContent).toContain('same paragraph');
  });

  it('names what each document says of what is disputed, and leads to both sides in Trace', async () => {
    const page = await openPage('#lang=en&show=all&sel=claim:text/001');
    await settle();
    const sides = (): (string | undefined)[] =>
      page.all('.dispute li').map((side) => side.textContent?.replace(/\s+/g, ' ').trim());
    expect(sides()).toEqual([
      '20 Nov 2024 Official Press release',
      '21 Nov 2024 this text',
      'says so Official Press release',
      'denies it this text',
    ]);
    expect(page.all('.dispute > p').map((about) => about.textContent?.trim())).toEqual([
      'First meeting, held from',
      'United States hosts First meeting, whether it holds',
    ]);
    page.button('Compare the sides').click();
    await settle();
    expect(location.hash).toMatch(/page=trace.*text=doc:text.*part=conflicts.*sel=claim:text/);
  });

  it('names which document asserts a disputed line and which denies it', async () => {
    const page = await openPage(`#lang=en&show=all&sel=${RELATION}`);
    const sides = page.all('.dispute li').map((side) => side.textContent?.replace(/\s+/g, ' ').trim());
    expect(sides).toEqual(['says so Official Press release', 'denies it Think tank The outlook']);
    page.button('Compare the sides').click();
    await settle();
    expect(page.find('.conflict').textContent).toContain('whether it holds');
  });

  it('quotes the original in its own language', async () => {
    const page = await openPage('#lang=en&show=all&sel=claim:text/001');
    expect(page.find('blockquote').getAttribute('lang')).toBe('zh');
  });

  it('shows a correction beside the print', async () => {
    const page = await openPage('#lang=en&show=all&sel=doc:text');
    const correction = page.find('.correction').textContent?.replace(/\s+/g, ' ');
    expect(correction).toContain('as printed 2023');
    expect(correction).toContain('proposed 2024');
    expect(page.find('.inspector').textContent).toContain('1 of 2 cite a source');
  });

  it('does not say that a document that is itself a source lacks one', async () => {
    const page = await openPage('#lang=en&show=all&sel=doc:press');
    const words = (): string => page.find('.inspector').textContent;
    expect(words()).toMatch(/\d+ claims?, on the document’s own word/);
    expect(words()).not.toContain('cite a source');
    page.button('中文').click();
    await expect.poll(words).toMatch(/\d+条论断，以文献自身为据/);
  });

  it('says where every name is printed, and opens the claim', async () => {
    const page = await openPage('#lang=en&show=all&sel=meeting:first');
    const names = page.all('.about').map((about) => about.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).toEqual(['as printed in I.1']);
    page.button('I.1, Claim 1').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toContain('It begins on 21 November.');
  });

  it('joins beginning and end of what is foretold, and marks it', async () => {
    const page = await openPage('#lang=en&show=all&sel=institute:i1');
    const value = page.find('.value').textContent?.replace(/\s+/g, ' ');
    expect(value).toContain('dates');
    expect(value).toContain('1–2 Feb 2025');
    expect(page.all('.value')).toHaveLength(1);
    expect(page.find('.foretold').textContent).toContain('forecast');
  });

  it('sets rival spans side by side, each whole as its claims give it', async () => {
    const reader = await sampleReader();
    const value = (property: string, day: string, ...claims: string[]) => ({
      ...{ property, value: day, reality: 'actual' as const, claims },
    });
    const spanned = answering(reader, {
      entity: async (id) => {
        const detail = await reader.entity(id);
        const values = [
          value('held-from', '2024-11-20', 'claim:press/001'),
          value('held-from', '2024-11-21', 'claim:text/001', 'claim:text/002'),
          value('held-to', '2024-11-21', 'claim:press/001'),
          value('held-to', '2024-11-22', 'claim:text/001', 'claim:text/002'),
        ];
        return { ...detail, entity: { ...detail.entity, values } };
      },
    });
    const page = await openPage('#lang=en&show=all&sel=meeting:first', spanned);
    const rivals = page.all('.rivals > div').map((rival) => rival.textContent?.replace(/\s+/g, ' ').trim());
    expect(rivals).toEqual(['20–21 Nov 2024 1 claim, 1 official', '21–22 Nov 2024 2 claims, none official']);
    expect(page.all('.value')).toHaveLength(1);
    expect(page.find('.value dt').textContent).toBe('dates');
  });

  it('sets rival dates of a line side by side, and picks none', async () => {
    const reader = await sampleReader();
    const line = 'represents/institute:i1/country:us';
    const rival = answering(reader, {
      relation: async (id) => {
        const detail = await reader.relation(id);
        const claims = await Promise.all(
          ['claim:press/001', 'claim:text/002'].map((one) => reader.claim(one)),
        );
        const values = [
          { since: '2024-04', claims: ['claim:press/001'] },
          { since: '2024-06', claims: ['claim:text/002'] },
        ];
        const documents = claims.map(({ document }) => document);
        const relation = { ...detail.relation, values, disputed: ['since' as const] };
        return { ...detail, relation, documents, claims: claims.map(({ claim }) => claim) };
      },
    });
    const page = await openPage(`#lang=en&show=all&sel=${line}`, rival);
    const rivals = page.all('.rivals > div').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(rivals).toEqual(['Apr 2024 1 claim, 1 official', 'Jun 2024 1 claim, none official']);
    expect(page.find('.inspector').textContent).toContain('The date is disputed; that it holds is not.');
    // Under each its claims, in the same order.
    const parts = page.all('.inspector :is(h4, .claim)').map((part) => part.querySelector('q') ?? part);
    expect(parts.map((part) => part.textContent.trim())).toEqual([
      'Apr 2024',
      'It begins on 20 November.',
      'Jun 2024',
      'Institutes will represent it.',
    ]);
  });

  it('makes values that agree one, and says of a claim disputed for something else that this line is not', async () => {
    const reader = await sampleReader();
    const line = 'represents/institute:i1/country:us';
    const agreeing = answering(reader, {
      relation: async (id) => {
        const detail = await reader.relation(id);
        const [press, text] = await Promise.all(
          ['claim:press/001', 'claim:text/002'].map((one) => reader.claim(one)),
        );
        const values = [
          { since: '2024-04', claims: ['claim:press/001'] },
          { role: 'chair', claims: ['claim:text/002'] },
        ];
        const found = [press, text].flatMap((one) => one ?? []);
        const claims = found.map(({ claim }, at) => ({
          ...claim,
          status: at === 0 ? ('disputed' as const) : claim.status,
        }));
        const documents = found.map(({ document }) => document);
        return { ...detail, relation: { ...detail.relation, values }, documents, claims };
      },
      conflicts: async (asked) => {
        const sides = [
          { says: 'asserts' as const, claims: ['claim:press/001'] },
          { says: 'denies' as const, claims: ['claim:text/002'] },
        ];
        const items = [{ of: 'relation' as const, id: RELATION, about: 'holds' as const, sides }];
        return { ...(await reader.conflicts(asked)), items, total: 1 };
      },
    });
    const page = await openPage(`#lang=en&show=all&sel=${line}`, agreeing);
    const words = (): string => page.find('.inspector').textContent;
    // One answer in the head, and below it what either claim gives of it.
    const together = page.all('.rivals > div').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(together).toEqual(['Apr 2024, chair 2 claims, 1 official']);
    expect(page.all('h4').map((one) => one.textContent?.trim())).toEqual(['Apr 2024', 'chair']);
    expect(words()).not.toContain('contradict each other');
    expect(words()).toContain('This relation is not disputed.');
    // On what it is, with both sides.
    await expect.poll(() => page.all('.inspector .dispute li')).toHaveLength(2);
    const disputed = await openPage(`#lang=en&show=all&sel=${RELATION}`);
    expect(disputed.find('.inspector').textContent).not.toContain('This relation is not disputed.');
  });

  it('says of names their language and dates, and puts those given up last', async () => {
    const reader = await sampleReader();
    const renamed = answering(reader, {
      entity: async (id) => {
        const detail = await reader.entity(id);
        const names = [
          { value: 'Safety Institute', lang: 'en', role: 'former' as const, until: '2025-02-14' },
          { value: 'Security Institute', lang: 'en', role: 'official' as const, since: '2025-02-14' },
          { value: '연구소', lang: 'ko', role: 'variant' as const },
        ];
        return { ...detail, entity: { ...detail.entity, names } };
      },
    });
    const page = await openPage('#lang=en&show=all&sel=institute:i1', renamed);
    const names = page
      .all('.called')
      .map((name) => name.parentElement?.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).toEqual([
      'Security Institute English official name, since 14 Feb 2025',
      '연구소 Korean variant',
      'Safety Institute English former name, until 14 Feb 2025',
    ]);
  });

  it('shows three of many names after what it is related to, and the rest at a press', async () => {
    const reader = await sampleReader();
    const named = answering(reader, {
      entity: async (id) => {
        const detail = await reader.entity(id);
        const more = ['A', 'B', 'C', 'D', 'E'].map((value) => ({
          value,
          lang: 'en',
          role: 'variant' as const,
        }));
        return { ...detail, entity: { ...detail.entity, names: [...detail.entity.names, ...more] } };
      },
    });
    const page = await openPage('#lang=en&show=all&sel=institute:i1', named);
    const called = () =>
      page.all('li:not(.folded) > .called').map((name) => name.textContent?.trim().charAt(0));
    expect(called()).toHaveLength(3);
    const heads = page.all('.inspector h3').map((head) => head.textContent?.trim() ?? '');
    expect(heads.findIndex((head) => head.startsWith('Relations'))).toBeLessThan(heads.indexOf('Names'));
    const more = page
      .all('.inspector button')
      .find(({ textContent }) => /more names?$/.test(textContent.trim()));
    more?.click();
    await settle();
    expect(called().slice(-2)).toEqual(['D', 'E']);
    expect(document.activeElement?.textContent).toContain(called()[3]);
    expect(page.all('.inspector button').some(({ textContent }) => /more names?/.test(textContent))).toBe(
      false,
    );
  });

  it('groups the claims about an entity by their status, with how many there are', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    const groups = page.all('.claims summary').map((summary) => summary.textContent?.trim());
    expect(groups).toEqual(['Uncited · 1', 'Disputed · 2']);
    expect(page.all('.claims details:last-of-type .claim')).toHaveLength(2);
  });

  it('copies a claim with its citation, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const page = await openPage('#lang=en&show=all&sel=claim:text/001');
    page.button('Copy with citation').click();
    await settle();
    const words = write.mock.lastCall?.[0];
    expect(words).toContain('It begins on 21 November (中文：It begins on 21 November).');
    expect(words).toContain('“The outlook” (前瞻), I.1, para. 1, sentence 1.');
    expect(words).toContain('It cites [1] “Press release” (near-verbatim).');
    expect(words).toMatch(/Data version \w+\.$/);
    expect(page.find('.inspector [role="status"]').textContent?.trim()).toBe(
      'Copied, ready to paste into a footnote.',
    );
    write.mockRestore();
  });

  it('says in how many relations those stand whom a group counts, where there are more', async () => {
    const reader = await sampleReader();
    const chaired = answering(reader, {
      entity: async (id) => {
        const detail = await reader.entity(id);
        const { items, total } = detail.relations;
        const again = items.slice(0, 1).map((one) => ({ ...one, id: `${one.id}/chair` }));
        const kinds = again.flatMap(({ kind }) =>
          detail.kinds.map((one) => ({ ...one, total: one.total + Number(one.kind === kind) })),
        );
        return { ...detail, kinds, relations: { items: [...items, ...again], total: total + 1 } };
      },
    });
    const page = await openPage('#lang=en&show=all&sel=country:us', chaired);
    const headings = () => page.all('h4').map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim());
    expect(headings()).toContain('hosts1 in 2 relations');
    page.button('中文').click();
    await expect.poll(headings).toContain('主办1个，共2条关系');
  });

  it('reads the other direction of a relation from the other end', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    expect(page.all('h4').map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'hosts1',
      'is represented by10',
    ]);
  });

  it('adds the neighbours it has counted', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    page.button('Show its 11 neighbours').click();
    await settle();
    expect(page.find('.inspector').textContent).toContain('All of its neighbours are in the picture');
    expect(page.find('[aria-live]').textContent).toContain('11 entities and 11 relations');
  });

  it('follows a name and comes back', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    page.button('First meeting').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('First meeting');
    page.button('Back').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('United States');
  });

  it('says which id is gone', async () => {
    const page = await openPage('#lang=en&show=country:us,xx&sel=claim:text/999');
    expect(page.find('.inspector').textContent).toContain('Nothing has the id claim:text/999.');
    expect(page.find('.notice').textContent).toContain('country:xx');
    expect(decodeURIComponent(location.hash)).not.toContain('xx');
  });

  it('says why when the details cannot be fetched, and tries again', async () => {
    const reader = await sampleReader();
    let down = true;
    const failing = answering(reader, {
      entity: (id: string) =>
        down ? Promise.reject(new EntenteError('unavailable', 'Too busy.')) : reader.entity(id),
    });
    const page = await openPage('#lang=en&show=all&sel=country:us', failing);
    expect(page.find('.inspector').textContent).toContain('The details could not be fetched. Too busy.');
    down = false;
    page.button('Try again').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('United States');
  });

  it('leaves the focus where it is when a key is pressed later', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    const button = page.button('Copy link');
    button.focus();
    await page.press('Shift');
    expect(document.activeElement).toBe(button);
  });

  it('takes the focus to its heading for a key, and gives it back on Escape', async () => {
    const page = await openPage('#lang=en&show=all');
    const name = page.button('First meeting');
    name.focus();
    await page.press('Enter');
    name.click();
    await settle();
    expect(document.activeElement).toBe(page.find('.inspector h2'));
    await page.press('Escape');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
    expect(location.hash).not.toContain('sel=');
  });
});
