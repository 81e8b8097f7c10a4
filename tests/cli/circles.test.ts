import { describe, expect, it } from 'vitest';
import { printing } from './printed.ts';

const run = printing();

interface Item {
  id: string;
  facts: { relation?: string; status: string; claims: { id: string }[]; documents: { id: string }[] }[];
}
type Answer = Record<string, Item[]>;

const answerTo = async (...argv: string[]): Promise<Answer> =>
  JSON.parse((await run('circles', ...argv, '--format', 'json')).out) as Answer;
const ids = (items: readonly Item[] | undefined): string[] =>
  (items ?? []).map(({ id }) => id.replace(/^country:/, ''));

const BLETCHLEY = 'endorsed/agreement:bletchley-declaration';
const STATEMENT = 'endorsed/agreement:seoul-statement-of-intent';
const NETWORK = 'member-of/network:international-network';

describe('entente circles in', () => {
  it('lists who is in all of them, each fact with its status, claims and documents', async () => {
    const { matches = [], unknown, refused } = await answerTo('in', BLETCHLEY, STATEMENT, NETWORK);
    expect(ids(matches)).toEqual(['au', 'ca', 'fr', 'gb', 'jp', 'kr', 'sg', 'us', 'union:eu']);
    expect([ids(unknown), ids(refused)]).toEqual([[], []]);
    for (const fact of matches.flatMap(({ facts }) => facts)) {
      expect(fact.status).toMatch(/^(supported|cited|weak)$/);
      expect(fact.claims.length).toBeGreaterThan(0);
      expect(fact.documents.length).toBeGreaterThan(0);
    }
  });

  it('keeps apart who is unknown, because a list is not complete, and takes a refusal on record for certain', async () => {
    const answer = await answerTo('in', 'endorsed/new-delhi', '--not', 'endorsed/paris-statement');
    expect(ids(answer['matches'])).toEqual(['gb', 'us']);
    expect(ids(answer['unknown'])).toEqual(['organisation:ifad']);
    expect(answer['matches']?.[0]?.facts.map(({ relation }) => relation)).toContain(
      'declined/country:gb/agreement:paris-statement',
    );
    expect(ids((await answerTo('in', 'endorsed/new-delhi', 'endorsed/paris-statement'))['refused'])).toEqual([
      'gb',
      'us',
    ]);
  });

  it('is of a day, where one is named', async () => {
    const answer = await answerTo('in', 'endorsed/bletchley', NETWORK, '--as-of', '2024-05-22');
    expect(ids(answer['matches'])).toEqual([]);
    const { err, code } = await run('circles', 'in', NETWORK, '--as-of', 'May');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('“May” behind --as-of is no day; write one like'),
    ]);
  });

  it('finds a circle by a part of its name in both languages, and says what an unclear one may mean', async () => {
    expect(ids((await answerTo('in', 'endorsed/首尔意向声明', NETWORK))['matches'])).toHaveLength(9);
    const unclear = await run('circles', 'in', 'Seoul Statement');
    expect(unclear.code).toBe(1);
    expect(unclear.err).toContain(
      `“Seoul Statement” may mean 2 circles; write the id of one: ${STATEMENT} (11), signed/`,
    );
    const many = await run('circles', 'in', 'a');
    expect(many.err).toMatch(/ and \d+ more, listed by: entente circles list\n$/);
    const lost = await run('circles', 'in', 'Atlantis');
    expect(lost.err).toContain(
      '“Atlantis” is no circle here; all of them, with their ids, are listed by: entente circles list',
    );
    const role = await run('circles', 'in', `${NETWORK}@king`);
    expect(role.err).toContain('“king” in');
  });

  it('says it in Chinese, with the lists that are complete', async () => {
    const { out } = await run('circles', 'in', STATEMENT, '--not', NETWORK, '--lang', 'zh');
    expect(out).toMatch(/^谁属于“认可《首尔意向声明》”，而不属于/);
    expect(out).toContain('德国（country:de）\n  德国认可《首尔意向声明》 · 有据 · 2024年5月21日\n');
    expect(out).toContain('“认可《首尔意向声明》”的名单是完整的。');
  });

  it('writes a row a fact for a spreadsheet', async () => {
    const { out } = await run('circles', 'in', STATEMENT, '--not', NETWORK, '--format', 'csv');
    const [header, ...rows] = out.trimEnd().split('\n');
    expect(header).toBe('section,id,name,fact,status,dates_and_roles,relation,claims,documents');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^matches,country:de,Germany,Germany endorsed /);
  });
});

describe('entente circles compare', () => {
  it('tells who endorsed but was no initial member, and the reverse', async () => {
    const answer = await answerTo('compare', STATEMENT, `${NETWORK}@founding`);
    expect(ids(answer['onlyFirst'])).toEqual(['de', 'it']);
    expect(ids(answer['onlySecond'])).toEqual(['ke']);
    expect(answer['both']).toHaveLength(9);
  });

  it('tells which G7 states are members, and which members are outside', async () => {
    const answer = await answerTo('compare', 'member-of/g7', NETWORK);
    expect(ids(answer['both'])).toEqual(['ca', 'fr', 'gb', 'jp', 'us']);
    expect(ids(answer['onlySecond'])).toEqual(['au', 'ke', 'kr', 'sg', 'union:eu']);
  });

  it('says of whom nothing is known', async () => {
    const answer = await answerTo('compare', 'endorsed/pax-silica', NETWORK);
    expect(ids(answer['both'])).toEqual(['au', 'gb', 'jp', 'kr', 'sg', 'us']);
    expect(ids(answer['onlyFirst'])).toEqual(['il']);
    expect(ids(answer['unknownSecond'])).toEqual(['ca', 'fr', 'ke', 'union:eu']);
  });
});

describe('entente circles pattern', () => {
  it('lists who matches, and the relations by which', async () => {
    const { out } = await run('circles', 'pattern', 'institute', 'represents/country', STATEMENT);
    expect(out).toMatch(
      /^Who matches AI safety institute · represents · country · endorsed · \[Seoul Statement of Intent\]\?\n/,
    );
    expect(out).toContain('Singapore endorsed Seoul Statement of Intent · Supported · 21 May 2024');
  });

  it('says what is wrong with one that makes no sense', async () => {
    const { err, code } = await run('circles', 'pattern', 'institute', STATEMENT);
    expect(code).toBe(1);
    expect(err).toContain('step 1 of the pattern, leads nowhere from institute; from there lead ');
  });
});

describe('entente circles', () => {
  it('lists all circles with their ids', async () => {
    const { out } = await run('circles', 'list');
    expect(out).toMatch(/^\d+ circles\n/);
    expect(out).toMatch(
      /\n +11 +0 +0 {2}complete +“endorsed Seoul Statement of Intent” +endorsed\/agreement:seoul-statement-of-intent\n/,
    );
  });

  it('lists what was renamed, when, and on whose word', async () => {
    const { renamed } = await answerTo('renamed');
    expect(ids(renamed)).toEqual(['institute:uk-aisi', 'institute:us-aisi', 'network:international-network']);
    expect((await run('circles', 'renamed')).out).toMatch(
      /\n {2}AI Safety Institute \(en\) · Supported · until 14 February 2025\n {4}claim:hansard-2024-04-16\/001/,
    );
  });

  it('lists whose institute opened after a meeting, and of which nobody says when', async () => {
    const answer = await answerTo('opened', '--after', 'meeting:network-first');
    expect(ids(answer['after'])).toEqual(['institute:inesia', 'institute:korea-aisi']);
    expect(ids(answer['foretold'])).toEqual(['institute:australia-aisi']);
    expect(ids(answer['noDate'])).toEqual(['institute:cnaisda', 'institute:india-aisi']);
    const { err } = await run('circles', 'opened', '--after', '2024', '--kind', 'country');
    expect(err).toContain('“country” behind --kind has no day of opening here');
  });

  it('lists what rests on a data set alone', async () => {
    const { relations = [], claims = [] } = await answerTo('alone');
    expect([relations.length, claims.length]).toEqual([29, 9]);
    expect(relations.flatMap(({ facts }) => facts.flatMap(({ claims: some }) => some))).not.toEqual([]);
  });
});
