import { expect, it } from 'vitest';
import type { Ask } from '../contract.ts';
import { endorsers, from, into, members, standing, wordOf } from './reading.ts';

const BLETCHLEY = 'agreement:bletchley-declaration';
const MINISTERIAL = 'agreement:seoul-ministerial-statement';
const COMMITMENTS = 'agreement:frontier-ai-safety-commitments';
const SEOUL = ['agreement:seoul-declaration', 'agreement:seoul-statement-of-intent', MINISTERIAL];

/** Who is party to what, and where the record does not know. */
export function describeParties(ask: Ask): void {
  it('has thirty parties to Bletchley, New Zealand the last of them, and no word that these are all', async () => {
    expect(await endorsers(ask(), BLETCHLEY)).toHaveLength(30);
    const { relation } = await ask().relation(`endorsed/country:nz/${BLETCHLEY}`);
    expect(relation.values).toEqual([
      { since: '2024-10-23', claims: ['claim:dataset-bletchley-parties/002'] },
    ]);
    expect((await ask().entity(BLETCHLEY)).entity.complete?.value).toBe(false);
  });

  it('tells apart who is in Bletchley and not in the Ministerial Statement: denied, or not known', async () => {
    expect(await standing(ask(), [MINISTERIAL, 'country:cn'])).toBe('denied');
    expect(await wordOf(ask(), `declined/country:cn/${MINISTERIAL}`)).toEqual(['doc:longtermwiki-seoul']);
    expect(await standing(ask(), [MINISTERIAL, 'country:ie'])).toBe('unknown');
    const bletchley = await endorsers(ask(), BLETCHLEY);
    const ministerial = await endorsers(ask(), MINISTERIAL);
    expect(bletchley.filter((id) => !ministerial.includes(id))).toEqual(['country:cn', 'country:ie']);
  });

  it('shows Brazil in the Ministerial Statement on the word of one list alone, and disputed by nobody', async () => {
    const id = `endorsed/country:br/${MINISTERIAL}`;
    expect(await wordOf(ask(), id)).toEqual(['doc:dataset-ministerial-brazil']);
    expect((await ask().relation(id)).relation.status).toBe('weak');
    expect(await standing(ask(), [MINISTERIAL, 'country:br'], 'doc:dataset-ministerial-brazil')).toBe(
      'unknown',
    );
    expect(await wordOf(ask(), `endorsed/country:ke/${MINISTERIAL}`)).toEqual([
      'doc:dataset-ministerial-parties',
    ]);
  });

  it('knows neither way of Mexico and Bletchley', async () => {
    expect(await standing(ask(), [MINISTERIAL, 'country:mx'])).toBe('yes');
    expect(await standing(ask(), [BLETCHLEY, 'country:mx'])).toBe('unknown');
  });

  it('records no text of a state by China at Seoul, and commitments by a Chinese company', async () => {
    for (const text of SEOUL) expect(await endorsers(ask(), text)).not.toContain('country:cn');
    expect(await from(ask(), COMMITMENTS, 'signed')).toContain('company:zhipu-ai');
    const { relations } = await ask().entity('country:cn');
    const attends = relations.items.find(({ to, kind }) => kind === 'takes-part' && to === 'summit:seoul');
    expect(attends?.reality).toBe('predicted');
  });

  it('lists what the United Kingdom has agreed bilaterally, by kind', async () => {
    const found: string[] = [];
    const { relations } = await ask().entity('country:gb');
    const texts = relations.items
      .filter(({ kind }) => kind === 'signed' || kind === 'endorsed')
      .map(({ to }) => to);
    for (const text of texts.sort()) {
      const parties = await from(ask(), text, 'signed', 'endorsed');
      const others = parties.filter((id) => id !== 'country:gb' && !id.startsWith('institute:'));
      const { form } = (await ask().entity(text)).entity;
      if (others.length === 1)
        found.push(
          `${form ?? ''} ${others.join()} ${(await into(ask(), text, ['signed', 'endorsed']))[0]?.status ?? ''}`,
        );
    }
    expect(found.sort()).toEqual([
      'memorandum-of-cooperation country:sg supported',
      'mou company:anthropic weak',
      'mou country:au supported',
      'mou country:us supported',
      'partnership country:ca supported',
    ]);
  });

  it('has five of the seven members of the G7 in the Network', async () => {
    const network = await members(ask(), 'network:international-network');
    const seven = await members(ask(), 'grouping:g7');
    expect(seven).toHaveLength(7);
    expect(seven.filter((id) => !network.includes(id))).toEqual(['country:de', 'country:it']);
  });

  it('signs and ratifies by two lines, and refuses by one of its own', async () => {
    const treaty = 'agreement:coe-ai-convention';
    expect(await from(ask(), treaty, 'ratified')).toEqual(['union:eu']);
    expect(await from(ask(), treaty, 'signed')).toHaveLength(14);
    expect(await from(ask(), 'agreement:paris-statement', 'declined')).toEqual(['country:gb', 'country:us']);
  });
}
