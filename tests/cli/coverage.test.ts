import { describe, expect, it } from 'vitest';
import { printing } from './printed.ts';

const run = printing();
const OUTLOOK = 'doc:ciss-2024-11';

interface Figures {
  claims: number;
  cited: number;
}

const sum = (rows: readonly Figures[], what: keyof Figures): number =>
  rows.reduce((total, row) => total + row[what], 0);

describe('entente coverage of one text', () => {
  it('counts the claims that cite a source, whose own footnotes alone count', async () => {
    const { out, code } = await run('coverage', OUTLOOK, '--format', 'json');
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ document: OUTLOOK, scope: 'narrow', claims: 102, cited: 19, uncited: 83 });
    expect(Object.keys(answer).slice(0, 7)).toEqual(
      'document scope claims cited uncited sections paragraphs'.split(' '),
    );
    expect(answer.relations).toEqual({ asserted: 49, cited: 7 });
  });

  it('includes nearby footnotes only where it is asked to, and then in every figure', async () => {
    const answer = JSON.parse((await run('coverage', OUTLOOK, '--wide', '--format', 'json')).out);
    expect(answer).toMatchObject({ scope: 'wide', claims: 102, cited: 44, uncited: 58 });
    for (const rows of [answer.sections, answer.paragraphs, answer.modalities])
      expect([sum(rows, 'claims'), sum(rows, 'cited')]).toEqual([102, 44]);
    expect(answer.relations).toEqual({ asserted: 49, cited: 13 });
  });

  it('divides the same claims by section, by paragraph and by kind of sentence', async () => {
    const answer = JSON.parse((await run('coverage', OUTLOOK, '--format', 'json')).out);
    for (const rows of [answer.sections, answer.paragraphs, answer.modalities])
      expect([sum(rows, 'claims'), sum(rows, 'cited')]).toEqual([102, 19]);
    const paragraphs = answer.paragraphs as Figures[];
    expect([paragraphs.length, paragraphs.filter(({ cited }) => cited === 0).length]).toEqual([25, 9]);
    const relations = { asserted: 5, cited: 3 };
    expect(answer.sections[2]).toEqual({ path: '一/1', claims: 12, cited: 4, relations });
  });

  it('says it in a sentence, with a bar for each section', async () => {
    const { out } = await run('coverage', OUTLOOK);
    expect(out).toContain('\n19 of 102 claims cite a source (83 do not)\n');
    expect(out).toMatch(/ 4 of 12 {2}█{4}░{8} +I\.1 Risk assessment/);
    expect(out).toMatch(/\n9 of 25 paragraphs cite no source\n(?: {2}\S.*\n){9}\n/);
    expect(out).toContain('\n7 of 49 lines are stated by a claim that cites a source (42 are not)\n');
    expect(out).not.toContain('nearby');
  });

  it('does not say that a text that is itself a source lacks one', async () => {
    const official = 'doc:gov-uk-network-2025-12';
    expect((await run('coverage', official)).out).toMatch(/\n\d+ claims, on the document’s own word\n/);
    expect((await run('coverage', official, '--lang', 'zh')).out).toMatch(/\n\d+条论断，以文献自身为据\n/);
    expect((await run('coverage', official)).out).not.toMatch(/\b0 of|no source/);
    expect((await run('coverage')).out).toMatch(
      /\n +\d+ on the document’s own word {2}\S+ +doc:gov-uk-network-2025-12 /,
    );
    expect((await run('coverage')).out).toContain(
      '22 of 273 claims cite a source (251 do not)\n164 of these stand on the word of their own document\n',
    );
  });

  it('labels every figure of the wide reading as such', async () => {
    const { out } = await run('coverage', OUTLOOK, '--wide');
    expect(out).toContain('44 of 102 claims cite a source if nearby footnotes are included (58 do not)');
    const said = out.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('“'));
    expect(said).toHaveLength(5);
    expect(said.filter((line) => !line.includes('nearby footnotes'))).toEqual([]);
  });

  it('speaks Chinese', async () => {
    const { out } = await run('coverage', OUTLOOK, '--lang', 'zh', '--wide');
    expect(out).toContain('计入邻近引注，102条论断中有44条注明来源（58条没有）');
    expect(out).not.toMatch(/claims|cite/);
  });

  it('prints nothing that would steer a terminal, and no colours', async () => {
    const { out } = await run('coverage', OUTLOOK);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('writes the same figures for a spreadsheet, the scope in every row', async () => {
    const { out } = await run('coverage', OUTLOOK, '--wide', '--format', 'csv');
    const [head, whole, ...rest] = out.trimEnd().split('\n');
    expect(head).toBe('document,scope,of,section,paragraph,modality,total,cited,uncited');
    expect(whole).toBe(`${OUTLOOK},wide,claims,,,,102,44,58`);
    expect(rest).toContain(`${OUTLOOK},wide,claims,一/1,1,,5,3,2`);
    expect(rest.filter((line) => !line.startsWith(`${OUTLOOK},wide,`))).toEqual([]);
  });

  it('names the texts that have claims when the document is not there, and what may be meant', async () => {
    const { err, out, code } = await run('coverage', 'doc:cis-2024-11');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('no document “doc:cis-2024-11”');
    expect(err).toContain('Did you mean “doc:ciss-2024-11”?');
    expect(err).toContain('doc:ciss-2024-11 (102)');
  });

  it('says that a document has no claims, which is not that it is missing', async () => {
    const { err, code } = await run('coverage', 'doc:openai-o1-system-card');
    expect(code).toBe(1);
    expect(err).toContain('“doc:openai-o1-system-card” sentence by sentence: it has no claims');
    expect(err).toContain('doc:ciss-2024-11 (102)');
    expect(err).not.toContain('There is no document');
  });
});

describe('entente coverage of all texts', () => {
  it('sets them beside each other, and counts all of them together', async () => {
    const { out } = await run('coverage');
    expect(out).toMatch(/^22 of 273 claims cite a source \(251 do not\)\n/);
    expect(out).toMatch(/ 19 of 102 {2}█+░+ {2}doc:ciss-2024-11 {2}Preview/);
  });

  it('gives a program each text with its figures, in either scope', async () => {
    const narrow = JSON.parse((await run('coverage', '--format', 'json')).out);
    const wide = JSON.parse((await run('coverage', '--wide', '--format', 'json')).out);
    expect([narrow.scope, narrow.claims, narrow.cited, narrow.uncited]).toEqual(['narrow', 273, 22, 251]);
    const outlook = { document: OUTLOOK, claims: 102, cited: 19, uncited: 83 };
    expect(narrow.texts).toContainEqual(outlook);
    expect(wide.texts).toContainEqual({ ...outlook, cited: 44, uncited: 58 });
    expect(sum(narrow.texts, 'cited')).toBe(22);
  });

  it('writes a row for each into a spreadsheet', async () => {
    const { out } = await run('coverage', '--format', 'csv', '--lang', 'zh');
    const rows = out.trimEnd().split('\n');
    expect(rows[0]).toBe('document,title,scope,claims,cited,uncited');
    expect(rows).toContain(`${OUTLOOK},人工智能安全研究所国际网络会议前瞻,narrow,102,19,83`);
  });
});
