import { expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';
import { endorsers, from, into, members, standing, wordOf } from './reading.ts';

const BLETCHLEY = 'agreement:bletchley-declaration';
const MINISTERIAL = 'agreement:seoul-ministerial-statement';
const COMMITMENTS = 'agreement:frontier-ai-safety-commitments';
const SEOUL = ['agreement:seoul-declaration', 'agreement:seoul-statement-of-intent', MINISTERIAL];

/** Who is party to what, and where the record does not know. */
export function describeParties(current: CurrentReader): void {
  it('has thirty parties to Bletchley, New Zealand the last of them, and no word that these are all', async () => {
    expect(await endorsers(current(), BLETCHLEY)).toHaveLength(30);
    const { relation } = await current().relation(`endorsed/country:nz/${BLETCHLEY}`);
    expect(relation.values).toEqual([
      { since: '2024-10-23', claims: ['claim:dataset-bletchley-parties/002'] },
    ]);
    expect((await current().entity(BLETCHLEY)).entity.complete?.value).toBe(false);
  });

  it('tells apart who is in Bletchley and not in the Ministerial Statement: denied, or not known', async () => {
    expect(await standing(current(), [MINISTERIAL, 'country:cn'])).toBe('denied');
    expect(await wordOf(current(), `declined/country:cn/${MINISTERIAL}`)).toEqual(['doc:longtermwiki-seoul']);
    expect(await standing(current(), [MINISTERIAL, 'country:ie'])).toBe('unknown');
    const bletchley = await endorsers(current(), BLETCHLEY);
    const ministerial = await endorsers(current(), MINISTERIAL);
    expect(bletchley.filter((id) => !ministerial.includes(id))).toEqual(['country:cn', 'country:ie']);
  });

  it('shows Brazil in the Ministerial Statement on the word of one list alone, and disputed by nobody', async () => {
    const id = `endorsed/country:br/${MINISTERIAL}`;
    expect(await wordOf(current(), id)).toEqual(['doc:dataset-ministerial-brazil']);
    expect((await current().relation(id)).relation.status).toBe('weak');
    expect(await standing(current(), [MINISTERIAL, 'country:br'], 'doc:dataset-ministerial-brazil')).toBe(
      'unknown',
    );
    expect(await wordOf(current(), `endorsed/country:ke/${MINISTERIAL}`)).toEqual([
      'doc:dataset-ministerial-parties',
    ]);
  });

  it('knows neither way of Mexico and Bletchley', async () => {
    expect(await standing(current(), [MINISTERIAL, 'country:mx'])).toBe('yes');
    expect(await standing(current(), [BLETCHLEY, 'country:mx'])).toBe('unknown');
  });

  it('records no text of a state by China at Seoul, and commitments by a Chinese company', async () => {
    for (const text of SEOUL) expect(await endorsers(current(), text)).not.toContain('country:cn');
    expect(await from(current(), COMMITMENTS, 'signed')).toContain('company:zhipu-ai');
    const { relations } = await current().entity('country:cn');
    const attends = relations.items.find(({ to, kind }) => kind === 'takes-part' && to === 'summit:seoul');
    expect(attends?.reality).toBe('predicted');
  });

  it('lists what the United Kingdom has agreed bilaterally, by kind', async () => {
    const found: string[] = [];
    const { relations } = await current().entity('country:gb');
    const texts = relations.items
      .filter(({ kind }) => kind === 'signed' || kind === 'endorsed')
      .map(({ to }) => to);
    for (const text of texts.sort()) {
      const parties = await from(current(), text, 'signed', 'endorsed');
      const others = parties.filter((id) => id !== 'country:gb' && !id.startsWith('institute:'));
      const { form } = (await current().entity(text)).entity;
      if (others.length === 1)
        found.push(
          `${form ?? ''} ${others.join()} ${(await into(current(), text, ['signed', 'endorsed']))[0]?.status ?? ''}`,
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
    const network = await members(current(), 'network:international-network');
    const seven = await members(current(), 'grouping:g7');
    expect(seven).toHaveLength(7);
    expect(seven.filter((id) => !network.includes(id))).toEqual(['country:de', 'country:it']);
  });

  it('signs and ratifies by two lines, and refuses by one of its own', async () => {
    const treaty = 'agreement:coe-ai-convention';
    expect(await from(current(), treaty, 'ratified')).toEqual(['union:eu']);
    expect(await from(current(), treaty, 'signed')).toHaveLength(14);
    expect(await from(current(), 'agreement:paris-statement', 'declined')).toEqual([
      'country:gb',
      'country:us',
    ]);
  });
}
