import { describe, expect, it } from 'vitest';
import { criticalSources, fallenWithout } from '../../src/cli/without/read.ts';
import { openDataset } from '../../src/dataset/load.ts';
import { withoutSources } from '../../src/graph/dependence.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { aCitation, aClaim, aDocument, graphOf } from '../graph/build.ts';
import { printing } from './printed.ts';

const run = printing();
const opened = await openDataset('graph-seed');
if ('faults' in opened) throw new Error('graph-seed has faults: see “entente check”');
const { graph: seed } = opened;

interface Answer {
  without: string[];
  documents: string[];
  claims: { id: string }[];
  relations: { id: string }[];
}

const answerTo = async (...ids: string[]): Promise<Answer> =>
  JSON.parse((await run('without', ...ids, '--format', 'json')).out) as Answer;

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id).sort();

describe('entente without', () => {
  it('says in a sentence what stands on nothing without a source, and lists it', async () => {
    const { out, code } = await run('without', 'doc:singer-2024');
    expect(code).toBe(0);
    expect(out).toMatch(/^without \[2\]: 1 claim and 1 line stand on nothing\n/);
    expect(out).toMatch(/\n +10 {2}In particular, a model such as OpenAI’s o1/);
    expect(out).toMatch(/\nLines\n {2}OpenAI develops o1\n$/);
  });

  it('says it in Chinese', async () => {
    const { out } = await run('without', 'doc:singer-2024', 'doc:csernatoni-2024', '--lang', 'zh');
    expect(out).toMatch(/^不计\[2\]、\[12\]：2条论断、1条关系再无来源可依\n/);
    expect(out).toMatch(/\n关系\n {2}OpenAI研发o1\n$/);
  });

  it.each([
    [['doc:singer-2024']],
    [['doc:singer-2024', 'doc:csernatoni-2024', 'doc:hansard-2024-04-16']],
    [['news', 'official']],
    [['country:us']],
  ])('lists exactly what falls with %j', async (ids) => {
    const answer = await answerTo(...ids);
    const { fallen } = withoutSources(seed, answer.documents);
    expect(fallen.claims.length).toBeGreaterThan(0);
    expect([idsOf(answer.claims), idsOf(answer.relations)]).toEqual([fallen.claims, fallen.relations]);
  });

  it('leaves out all documents of a class, and all that those who belong to a country published', async () => {
    const news = seed.documents.filter((document) => document.class === 'news');
    expect((await answerTo('news')).documents).toEqual(idsOf(news));
    const { documents } = await answerTo('country:us');
    expect(documents).toContain('doc:commerce-caisi-2025-06');
    const { out } = await run('without', 'country:us');
    expect(out).toMatch(/^without United States: 1 claim and 1 line stand on nothing\n/);
    expect(out.match(/^ {2}“.*\(doc:.*\)$/gm)?.length).toBeGreaterThanOrEqual(documents.length);
  });

  it('calls a document that no text numbers by its short citation, a class by its label', async () => {
    const { out } = await run('without', 'doc:hansard-2024-04-16', 'news');
    expect(out).toMatch(/^without UK Parliament \(2024\) and all sources of the class “News”: /);
  });

  it('says that nothing falls, and that nothing here is by somebody', async () => {
    const { out } = await run('without', 'agreement:us-uk-mou');
    expect(out).toMatch(/^without US–UK Memorandum of Understanding: nothing loses its last source\n/);
    expect(out).toContain('No document here is by them');
    expect((await run('without', 'person:gao-longxu')).out).not.toContain('No document here');
  });

  it('writes claims and relations for a spreadsheet', async () => {
    const { out } = await run('without', 'doc:singer-2024', '--format', 'csv');
    const rows = out.trimEnd().split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe('what,id,document,text');
    expect(rows[1]).toMatch(/^claim,claim:ciss-2024-11\/010,doc:ciss-2024-11,"In particular, /);
    expect(rows[2]).toBe('relation,develops/company:openai/model:o1,,OpenAI develops o1');
  });

  it('names the ids that are no source, and prints nothing', async () => {
    const { out, err, code } = await run(
      'without',
      'doc:nowhere',
      'doc:singer-2024',
      '[2]',
      'claim:ciss-2024-11/010',
    );
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('“[2]”, “claim:ciss-2024-11/010”, “doc:nowhere” are no source here');
    // A claim is no source, so none is offered.
    expect(err).not.toMatch(/Did you mean [^?]*claim:/);
    expect(err.split(' are no source')[0]).not.toContain('doc:singer-2024');
    expect(err).toContain('entente without --critical');
    const near = await run('without', 'doc:singer-2042');
    expect(near.err).toContain(
      '“doc:singer-2042” is no source here. Did you mean doc:singer-2024? A source is ',
    );
  });

  it.each([[[]], [['--critical', 'news']]])('cannot be understood with %j', async (argv: string[]) => {
    const { out, err, code } = await run('without', ...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('--critical');
  });

  it('lists all of it where that is more than one answer holds', async () => {
    const claims = Array.from({ length: 1001 }, (_, at) =>
      aClaim(`claim:text/${String(at + 1).padStart(3, '0')}`, { cites: [aCitation()] }),
    );
    const fallen = await fallenWithout(openMemory(graphOf(claims)), ['doc:source']);
    expect(fallen.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });
});

describe('entente without --critical', () => {
  it('orders the sources by how much stands on each alone', async () => {
    const { out } = await run('without', '--critical', '--format', 'json');
    const { documents, critical } = JSON.parse(out);
    expect(documents).toBe(seed.documents.length);
    const alone = critical.map((source: { alone: { claims: number } }) => source.alone.claims);
    expect(alone).toEqual([...alone].sort((a, b) => b - a));
    for (const { document, alone: most } of critical.slice(0, 3)) {
      const { fallen } = withoutSources(seed, [document]);
      expect(most).toEqual({ claims: fallen.claims.length, relations: fallen.relations.length });
    }
  });

  it('lists every source without which something falls, and no other', async () => {
    const { critical } = JSON.parse((await run('without', '--critical', '--format', 'json')).out);
    const bearing = seed.documents.filter(({ id }) => withoutSources(seed, [id]).fallen.claims.length > 0);
    expect(critical.map(({ document }: { document: string }) => document).sort()).toEqual(idsOf(bearing));
    const { out } = await run('without', '--critical');
    expect(out).toContain(`${bearing.length} of ${seed.documents.length} documents hold something up alone`);
    expect(out).toMatch(/\n +1 +1 {2}\[2\] “How the UK Should Engage China/);
    expect((await run('without', '--critical', '--format', 'csv')).out.trimEnd().split('\n')).toHaveLength(
      bearing.length + 1,
    );
  });

  it('keeps its columns below each other in Chinese, whose characters are wide', async () => {
    const [said, , heading, first] = (await run('without', '--critical', '--lang', 'zh')).out.split('\n');
    expect(said).toContain('篇独自支撑某些内容');
    expect(heading).toBe('论断  关系  来源');
    expect(first).toMatch(/^ {3}4 {5}4 {2}《/);
  });

  it('lists all of them where they are more than one answer holds', async () => {
    const numbers = Array.from({ length: 1001 }, (_, at) => at + 1);
    const documents = numbers.map((number) => aDocument(`doc:d${number}`, { class: 'official' }));
    const claims = numbers.map((number) => aClaim(`claim:d${number}/001`));
    const { critical, total } = await criticalSources(openMemory(graphOf(claims, documents)));
    expect(new Set(critical.map(({ document }) => document.id)).size).toBe(1001);
    expect(total).toBe(1002);
  });
});
