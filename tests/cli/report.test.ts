import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBib } from '../exporters/bibliographies.ts';
import { printing } from './printed.ts';

const run = printing();
const OUTLOOK = 'doc:ciss-2024-11';
const BLOCS = [OUTLOOK, '--section', '三/2'] as const;

const numbers = (markdown: string): number[] =>
  [...markdown.matchAll(/^\*\*(\d+)\*\* /gm)].map(([, number]) => Number(number));

describe('entente report', () => {
  it('writes one section of a text, each claim with its place and its source or that it has none', async () => {
    const { out, code } = await run('report', ...BLOCS);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Claims and their sources: III\.2 More bloc formation/);
    expect(numbers(out)).toEqual([78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88]);
    expect(out).toContain('11 claims: 1 cites a source in the sentence itself and 10 name no source.');
    expect(out).toContain('**Source**: \\[16\\] Regine Paul (2023)[^1]: the source says part of it');
    expect(out).toContain('10 of 11 claims. For 2 of them an editor reads a nearby footnote');
    expect(out).toContain('with claim 68 (III.1, para. 1, sentence 1)');
    // What the text calls something instead of its name is no misprint.
    expect(out).not.toContain('As printed');
  });

  it('finds a section by its number in English, and one that holds others', async () => {
    const { out } = await run('report', OUTLOOK, '--section', 'III/2');
    expect(numbers(out)).toEqual([78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88]);
    const whole = await run('report', OUTLOOK, '--section', 'iii');
    expect([numbers(whole.out)[0], numbers(whole.out).at(-1)]).toEqual([68, 102]);
  });

  it('finds a section without a number by its title', async () => {
    const { out } = await run('report', OUTLOOK, '--section', "Editor's note");
    expect(numbers(out)).toEqual(numbers((await run('report', OUTLOOK, '--section', '编者按')).out));
    expect(out).toContain('Editor’s note');
  });

  it('speaks Chinese', async () => {
    const { out } = await run('report', ...BLOCS, '--lang', 'zh');
    expect(out).toMatch(/^# 论断与来源：《人工智能安全研究所国际网络会议前瞻》，三\/2 /);
    expect(out).toContain('共11条论断：1条在句中注明来源，10条没有注明来源。');
    expect(out).not.toMatch(/\*\*(Source|Outcome)/);
  });

  it('reports a claim, a relation, an entity, and a document that others cite', async () => {
    expect(numbers((await run('report', 'claim:ciss-2024-11/086')).out)).toEqual([86]);
    const relation = await run('report', 'signed/country:us/agreement:us-uk-mou');
    expect(relation.out).toMatch(/^# Claims and their sources: United States signed /);
    expect(relation.out).toContain('**49** ');
    const entity = await run('report', 'agreement:us-uk-mou');
    expect(entity.out).toContain('**49** ');
    expect(numbers((await run('report', 'doc:paul-2023')).out)).toEqual([84, 85, 86]);
  });

  it('writes the sources that it names as CSL-JSON and as BibTeX', async () => {
    const items = JSON.parse((await run('report', ...BLOCS, '--format', 'csl')).out);
    const named = ['doc:ciss-2024-11', 'doc:paul-2023'];
    expect(items.map(({ id }: { id: string }) => id)).toEqual(named);
    const entries = readBib((await run('report', ...BLOCS, '--format', 'bibtex')).out);
    expect(entries.map(({ key }) => `doc:${key}`)).toEqual(named);
    expect(entries[1]?.fields.get('doi')).toBe('10.1111/rego.12563');
  });

  it('writes a file, HTML for instance', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'report.html');
    const { out, err, code } = await run('report', ...BLOCS, '--format', 'html', '--out', file);
    expect([out, code]).toEqual(['', 0]);
    expect(err).toContain(file);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });

  it('says what stands on nothing without a source', async () => {
    const { out } = await run('report', ...BLOCS, '--without', 'doc:paul-2023');
    expect(out).toContain('Without \\[16\\]: 1 claim of this report stands on nothing.');
    expect(out.split('**With what is left out**: it stands on nothing')).toHaveLength(2);
  });

  it('names the sections where one is not there, and says that only documents have them', async () => {
    const missing = await run('report', OUTLOOK, '--section', 'IX');
    expect(missing.code).toBe(1);
    expect(missing.err).toBe(
      'entente: There is no section “IX” in “doc:ciss-2024-11”: its sections are 编者按 (Editor’s note), 导语 (Lead), ' +
        '一 (I), 一/1 (I.1), 一/2 (I.2), 一/3 (I.3), 二 (II), 二/1 (II.1), 二/2 (II.2), 二/3 (II.3), ' +
        '三 (III), 三/1 (III.1), 三/2 (III.2), 三/3 (III.3).\n',
    );
    const none = await run('report', 'country:us', '--section', '1');
    expect(none.err).toContain('“country:us” has no sections');
    const plain = await run('report', 'doc:asiae-2024-11', '--section', '1');
    expect(plain.err).toContain('it has none; leave --section out.');
  });

  it('takes no section of a document that nobody has read sentence by sentence', async () => {
    const { out, err, code } = await run('report', 'doc:paul-2023', '--section', '1');
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('Nobody has read “doc:paul-2023” sentence by sentence');
    expect(err).toContain('leave the section out');
  });

  it('says that an id is not there, of whatever kind', async () => {
    for (const id of ['doc:nothing', 'claim:nothing/001', 'country:nowhere', 'nonsense']) {
      const { out, err, code } = await run('report', id);
      expect([out, code]).toEqual(['', 1]);
      expect(err).toContain(id);
    }
    expect((await run('report', OUTLOOK, '--without', 'doc:nothing')).err).toContain('doc:nothing');
  });
});
