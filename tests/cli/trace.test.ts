import { describe, expect, it } from 'vitest';
import { documentBranch } from '../../src/cli/trace/document-branch.ts';
import { provenanceTree } from '../../src/cli/trace/root.ts';
import { toldFrom } from '../../src/cli/trace/told.ts';
import { treeLines } from '../../src/cli/text/tree.ts';
import { openDataset } from '../../src/dataset/load.ts';
import { indexVocabulary } from '../../src/graph/vocabulary.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { aClaim, aDocument, anAssertion, graphOf, SIGNED } from '../graph/build.ts';
import { hub } from '../store/hub.ts';
import { printing } from './printed.ts';

const run = printing();
const opened = await openDataset('graph-seed');
if ('faults' in opened) throw new Error('graph-seed has faults: see “entente check”');
const seed = openMemory(opened.graph);

const MOU = 'signed/country:us/agreement:us-uk-mou';
const treeOf = async (...argv: string[]): Promise<string[]> =>
  (await run('trace', ...argv)).out.trimEnd().split('\n');

describe('entente trace', () => {
  it('leads from a claim by its citation to the document, its primary source, its author and its publisher', async () => {
    const [claim, ...rest] = await treeOf('claim:ciss-2024-11/010');
    expect(claim).toMatch(/^Claim 10 · Supported · I\.1, para\. 1, sentence 5: In particular, a model/);
    expect(rest.slice(0, 6)).toEqual([
      '├ [2]: supports it, near-verbatim',
      "│ └ “How the UK Should Engage China at AI's Frontier” · 18 October 2024 · Think tank (doc:singer-2024)",
      '│   ├ is secondary to “OpenAI o1 System Card” · 12 September 2024 · Issuer’s own page (doc:openai-o1-system-card)',
      '│   │ └ was published by OpenAI (company:openai)',
      '│   ├ was written by Scott Singer (person:singer-scott)',
      '│   └ was published by Carnegie Endowment for International Peace (organisation:carnegie-endowment)',
    ]);
    expect(rest[6]).toMatch(/^└ stands in: “Preview .* \(doc:ciss-2024-11\)$/);
  });

  it('says that a sentence has no source', async () => {
    const lines = await treeOf('claim:ciss-2024-11/049');
    expect(lines[1]).toBe('├ no source in this sentence');
    expect((await treeOf('claim:ciss-2024-11/010')).join('\n')).not.toContain('no source');
  });

  it('says which other reading a sentence allows, in both languages', async () => {
    expect((await treeOf('claim:ciss-2024-11/065'))[1]).toMatch(
      /^├ the reading is uncertain: The wording can mean that body itself \(ISO\) or/,
    );
    expect((await treeOf('claim:ciss-2024-11/065', '--lang', 'zh'))[1]).toMatch(
      /^├ 解读不确定：“国际标准化组织”可以指该组织本身/,
    );
  });

  it('keeps a nearby footnote apart from those of the sentence', async () => {
    const wide = opened.graph.claims.find(
      ({ cites }) => cites.length > 0 && cites.every(({ scope }) => scope === 'wide'),
    );
    const lines = await treeOf(wide?.id ?? '');
    expect(lines[1]).toBe('├ no source in this sentence');
    expect(lines[2]).toMatch(/^├ if nearby footnotes are included: \[\d+\]: /);
  });

  it('leads from a relation to every claim that asserts it, each with what it stands on', async () => {
    const [relation, ...rest] = await treeOf(MOU);
    expect(relation).toBe(`United States signed US–UK Memorandum of Understanding (${MOU})`);
    expect(rest.filter((line) => /^[├└] /.test(line))).toHaveLength(2);
    expect(rest.join('\n')).toMatch(/stands in, itself a source: .* · Official \(doc:hansard-2024-04-16\)/);
  });

  it('says of a claim that it denies a relation', async () => {
    const graph = graphOf([
      aClaim('claim:a/001', { asserts: [anAssertion(SIGNED)] }),
      aClaim('claim:b/001', { asserts: [anAssertion(SIGNED, { polarity: 'denies' })] }),
    ]);
    const store = openMemory(graph);
    const lines = treeLines(await provenanceTree(store, await store.provenance(SIGNED), 'en'));
    expect(lines.filter((line) => line.includes('denies it'))).toEqual([
      expect.stringMatching(/claim:b\/001$/),
    ]);
  });

  it('leads from a document to its own claims and to those that cite it', async () => {
    const lines = await treeOf('doc:singer-2024', '--lang', 'zh');
    expect(lines[0]).toBe(
      '《英国应如何在人工智能前沿与中国接触》 · 2024年10月18日 · 智库（doc:singer-2024）',
    );
    expect(lines[1]).toMatch(/^├ 转引自《OpenAI o1 系统卡》/);
    expect(lines).toContain('├ 其中的论断');
    expect(lines).toContain('└ 引用它的论断');
    expect(lines.at(-1)).toMatch(/由清华大学战略与安全研究中心出版/);
    expect(lines.filter((line) => line.includes('（doc:singer-2024）'))[1]).toMatch(/（见上）$/);
  });

  it('leads from a publisher to what that belongs to, up to a country', async () => {
    const lines = await treeOf('doc:nist-fact-sheet-2024-11');
    const text = lines.join('\n');
    expect(text).toMatch(
      /was published by .*\n.*└ is part of .*\n?.*└ is part of United States \(country:us\)/,
    );
  });

  it('leads from an entity to every claim about it', async () => {
    const { claims } = await seed.provenance('institute:uk-aisi');
    const lines = await treeOf('institute:uk-aisi');
    expect(lines[0]).toBe('AI Security Institute (institute:uk-aisi)');
    expect(lines.filter((line) => /^[├└] Claim/.test(line))).toHaveLength(claims.total);
  });

  it('says how many claims it does not show', async () => {
    const store = openMemory(hub);
    const provenance = await store.provenance('place:hub');
    const { children } = await provenanceTree(store, provenance, 'en');
    const more = provenance.claims.total - provenance.claims.items.length;
    expect(more).toBeGreaterThan(0);
    expect(children.at(-1)?.text).toBe(`… and ${more} more claims`);
    expect(children).toHaveLength(provenance.claims.items.length + 1);
  });

  it('ends where documents lean on each other in a ring', async () => {
    const documents = ['a', 'b', 'c'].map((name, at) =>
      aDocument(`doc:${name}`, { primarySources: [`doc:${['b', 'c', 'a'][at]}`] }),
    );
    const graph = graphOf([], documents);
    const provenance = await openMemory(graph).provenance('doc:a');
    const vocabulary = indexVocabulary(graph.vocabulary);
    const lines = treeLines(documentBranch('doc:a', toldFrom(provenance, { lang: 'en', vocabulary })));
    expect(lines).toEqual([
      '“doc:a” · Think tank (doc:a)',
      '└ is secondary to “doc:b” · Think tank (doc:b)',
      '  └ is secondary to “doc:c” · Think tank (doc:c)',
      '    └ is secondary to “doc:a” · Think tank (doc:a) (see above)',
    ]);
  });

  it.each([['claim:ciss-2024-11/010'], [MOU], ['doc:singer-2024'], ['person:gao-longxu']])(
    'gives a program the provenance of %s, and nothing else',
    async (id) => {
      const { out } = await run('trace', id, '--format', 'json');
      expect(out).toBe(`${JSON.stringify(await seed.provenance(id), null, 2)}\n`);
    },
  );

  it('prints nothing that would steer a terminal, and no colours', async () => {
    const { out } = await run('trace', 'doc:ciss-2024-11');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
