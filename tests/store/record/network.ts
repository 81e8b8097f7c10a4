import { expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';
import { endorsers, institutesOf, isBy, members, valuesOf, wordOf } from './reading.ts';

const NETWORK = 'network:international-network';
const INTENT = 'agreement:seoul-statement-of-intent';
const TEN = ['au', 'ca', 'fr', 'gb', 'jp', 'ke', 'kr', 'sg', 'us'].map((code) => `country:${code}`);

/** The Network, its members and their institutes, as the public record has them. */
export function describeNetwork(current: CurrentReader): void {
  it('names the ten members of the Network, on official word, and calls the list complete', async () => {
    const { entity, relations } = await current().entity(NETWORK);
    expect(await members(current(), NETWORK)).toEqual([...TEN, 'union:eu']);
    expect(entity.complete?.value).toBe(true);
    for (const outside of ['country:cn', 'country:in'])
      expect(await members(current(), NETWORK)).not.toContain(outside);
    const joined = relations.items.filter(({ kind }) => kind === 'member-of');
    expect(
      new Set(joined.filter(({ id }) => id.split('/').length === 3).map(({ status }) => status)),
    ).toEqual(new Set(['supported']));
    expect(await wordOf(current(), `member-of/country:ke/${NETWORK}`)).toEqual([
      'doc:gov-uk-network-2025-12',
      'doc:strategicstudyindia-2024-11',
      'doc:tagit-2024-09',
    ]);
  });

  it('tells who endorsed the Statement of Intent without being a member, and the reverse', async () => {
    const [network, parties] = [await members(current(), NETWORK), await endorsers(current(), INTENT)];
    expect(parties.filter((id) => !network.includes(id))).toEqual(['country:de', 'country:it']);
    expect(network.filter((id) => !parties.includes(id))).toEqual(['country:ke']);
    expect(await wordOf(current(), `endorsed/country:de/${INTENT}`)).toContain(
      'doc:seoul-statement-of-intent',
    );
  });

  it('finds nine parties in Bletchley, the Statement of Intent and the Network', async () => {
    const lists = [
      await endorsers(current(), 'agreement:bletchley-declaration'),
      await endorsers(current(), INTENT),
    ];
    const all = (await members(current(), NETWORK)).filter((id) => lists.every((list) => list.includes(id)));
    expect(all).toEqual([...TEN.filter((id) => id !== 'country:ke'), 'union:eu']);
  });

  it('tells which member had no institute open on 20 November 2024', async () => {
    const without: Record<string, unknown> = {};
    for (const id of await members(current(), NETWORK)) {
      const institutes = await institutesOf(current(), id);
      const details = await Promise.all(institutes.map((each) => current().entity(each)));
      const opened = details.flatMap(({ entity }) => valuesOf(entity, 'opened'));
      if (opened.some((value) => isBy(value, '2024-11-20'))) continue;
      const announced = details.flatMap(({ entity }) => valuesOf(entity, 'announced'));
      without[id] = [...opened, ...announced].map(({ property, value }) => `${property} ${String(value)}`);
    }
    expect(without).toEqual({
      'country:au': ['opened 2026', 'announced 2025-11'],
      'country:fr': ['opened 2025-01-31', 'opened 2025-02-03'],
      // None is recorded: that is not to say that there is none.
      'country:ke': [],
      'country:kr': ['opened 2024-11-27'],
    });
  });

  it('lists the bodies that were renamed, when, and on whose word', async () => {
    const { items } = await current().entities({ limit: 1000 });
    const renamed = items.flatMap((entity) =>
      valuesOf(entity, 'renamed').map(({ value, claims }) => [entity.id, value, claims].flat().join(' ')),
    );
    expect(renamed.sort()).toEqual([
      'institute:uk-aisi 2025-02 claim:uk-hcws462/001',
      'institute:uk-aisi 2025-02-14 claim:lbc-2025-02-14/001',
      'institute:us-aisi 2025-06 claim:commerce-caisi-2025-06/001',
      'institute:us-aisi 2025-06-03 claim:technologynewso-2025-06/001',
      `${NETWORK} 2025-12 claim:cade-network-2025-12/001 claim:gov-uk-network-2025-12/001`,
      `${NETWORK} 2025-12-09 claim:dataset-network-renaming/001`,
      `${NETWORK} 2026-02 claim:casrai-network/001`,
    ]);
    const { claim } = await current().claim('claim:casrai-network/001');
    expect(claim.status).toBe('disputed');
  });

  it('keeps the two institutes apart that are called CAISI, and the Network one under two names', async () => {
    const { hits } = await current().search('CAISI', { types: ['entity'] });
    expect(
      hits
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['institute:canada-caisi', 'institute:us-aisi']);
    const { entity } = await current().entity(NETWORK);
    const official = entity.names.filter(({ lang, role }) => lang === 'en' && role === 'official');
    expect(official.map(({ since, until }) => [since, until])).toEqual([
      ['2025-12', undefined],
      [undefined, '2025-12'],
    ]);
  });
}
