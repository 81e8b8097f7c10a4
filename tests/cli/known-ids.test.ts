import { describe, expect, it } from 'vitest';
import { aboutIds } from '../../src/cli/known-ids.ts';
import { openDataset } from '../../src/dataset/load.ts';
import { EntenteError } from '../../src/graph/errors.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { printing } from './printed.ts';

const run = printing();
const SEARCH = 'Search by name instead, as in: entente trace Canada\n';

const refusalOf = async (...argv: string[]): Promise<string> => {
  const { out, err, code } = await run(...argv);
  expect([out, code]).toEqual(['', 1]);
  return err;
};

describe('an id that is not there', () => {
  it.each([
    ['country:uz', 'There is no entity “country:uz” in this graph; ids like it are country:us, '],
    ['contry:fr', 'There is no entity “contry:fr” in this graph; ids like it are country:fr'],
    [
      'doc:singer-2042',
      'There is no document “doc:singer-2042” in this graph; ids like it are doc:singer-2024',
    ],
    [
      'claim:cis-2024-11/010',
      'There is no claim “claim:cis-2024-11/010” in this graph; ids like it are claim:ciss-2024-11/010, ',
    ],
    ['place:nowhere-near-it', 'There is no entity “place:nowhere-near-it” in this graph. '],
    ['doc:nope', 'There is no document “doc:nope” in this graph. '],
  ])('%s: names those like it, and how to search', async (id, words) => {
    const err = await refusalOf('trace', id);
    expect(err).toMatch(new RegExp(`^entente: ${words}`));
    expect(err.endsWith(SEARCH)).toBe(true);
  });

  it('is found by a word of a name where none is written like it', async () => {
    expect(await refusalOf('trace', 'institute:caisi')).toContain('institute:canada-caisi');
  });

  it.each([
    [
      'signed/country:us/agreement:us-uk-mo',
      /“signed\/country:us\/agreement:us-uk-mo” in this graph\. There is no entity “agreement:us-uk-mo” .*agreement:us-uk-mou/,
    ],
    [
      'member-of/country:us/agreement:us-uk-mou',
      /; between its ends there is signed\/country:us\/agreement:us-uk-mou\.\n$/,
    ],
    ['member-of/country:us/country:fr', /; there is none between its ends\.\n$/],
  ])('%s: says which end is missing, or which relations are between the two', async (id, words) => {
    expect(await refusalOf('trace', id)).toMatch(words);
  });

  it.each([
    ['Canada', /^entente: “Canada” is no id in this graph; a search by name finds country:ca, /],
    ['no id at all', /finds nothing either; an id is written like country:us\.\n$/],
    ['', /^entente: “” is no id in this graph; a search by name finds nothing/],
  ])('“%s”, which is none: searches for it as a name', async (name, words) => {
    expect(await refusalOf('trace', name)).toMatch(words);
  });

  it.each([
    [['report', 'country:uz'], 'country:us'],
    [['circles', 'opened', '--after', 'meeting:network-frist'], 'meeting:network-first'],
    [['circles', 'pattern', 'country:uz', 'represents/by/institute'], 'country:us'],
    [['circles', 'pattern', 'country', 'represents/by/institute:uk-asi'], 'institute:uk-aisi'],
  ])('%j: is answered the same by every command that takes one', async (argv, like) => {
    const err = await refusalOf(...argv);
    expect(err).toContain(`; ids like it are ${like}`);
    expect(err).not.toContain('"');
  });

  it('says nothing of ids when something else is not there', async () => {
    const opened = await openDataset('graph-seed');
    if ('faults' in opened) throw new Error('graph-seed has faults');
    const store = openMemory(opened.graph);
    const other = new EntenteError('not-found', 'There is no section.');
    await expect(aboutIds(['country:us'], store, () => Promise.reject(other))).rejects.toBe(other);
  });
});
