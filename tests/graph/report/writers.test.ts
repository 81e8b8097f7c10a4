import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/graph/collections.ts';
import type { Claim, Document } from '../../../src/graph/model.ts';
import { escapeHtml, htmlOf } from '../../../src/graph/report/html.ts';
import { markdownOf, plain } from '../../../src/graph/report/markdown.ts';
import { reportOf } from '../../../src/graph/report/report.ts';
import type { ReportInput } from '../../../src/graph/report/types.ts';
import { given } from './given.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style>',
    '</q>',
    '"',
    "'",
    '&amp;',
    '&#60;',
  ],
  ...[
    '**b**',
    '_i_',
    '[a](javascript:x)',
    '![p](q)',
    '[^1]',
    '[^1]: x',
    '`c`',
    '```',
    '# h',
    '~~s~~',
    '| t |',
  ],
  ...[
    '\n',
    '\n\n# h',
    '\n- x',
    '\r',
    '\t',
    '    code',
    '> q',
    '1. x',
    '\\',
    '$x$',
    ':smile:',
    'http://a.b',
    'www.a.b',
  ],
  ...['{#id}', '<!--', '-->', '***', '---', '文', '中文（说）', 'word', ' ', '\u202e', '\u0007', '\u2028'],
];
const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => `x${pieces.join('')}`);

/** The sample with a text in every place that the data fill. */
function filledWith(text: string): ReportInput {
  const input = given();
  const both = { zh: text, en: text };
  const claim = (one: Claim): Claim => ({
    ...one,
    text: both,
    anchor: { exact: text },
    cites: one.cites.map((citation) => ({ ...citation, marker: text, reason: both })),
  });
  const document = (one: Document): Document => ({
    ...one,
    title: { zh: text, en: text },
    ...(one.url !== undefined && { url: `https://example.org/${text}` }),
    corrections: one.corrections.map((correction) => ({ ...correction, asPrinted: text, note: both })),
    tensions: one.tensions.map((tension) => ({ ...tension, reason: both })),
    outline: one.outline.map((entry) => ({ ...entry, title: both })),
  });
  return {
    ...input,
    claims: input.claims.map(claim),
    documents: byId([...input.documents.values()].map(document)),
  };
}

/** How the lines of Markdown begin, and how many footnotes each refers to: all the markup that a report has. */
const skeleton = (markdown: string): string[] =>
  markdown.split('\n').map((line) => {
    const begins = /^(?:#{1,3} |- (?:\*\*)?|\*\*|_|\[\^\d+\]: )?/.exec(line)?.[0] ?? '';
    const bare = line.replace(/\\./g, '').replace(/<https:[^>]*>/g, '<>');
    return begins + bare.replace(/[^*_[\]^<>#`~|&$\\{}]/g, '');
  });

const parsed = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');

describe('a report as Markdown', () => {
  it('is whole: headings, claims, footnotes that are referred to and explained', () => {
    const markdown = markdownOf(reportOf(given(), 'en'));
    expect(markdown).toContain('# Claims and their sources: “A preview”\n');
    expect(markdown).toContain('\n## II.1 Signing\n\n### Paragraph 1\n\n**1** The US signed.\n');
    expect(markdown).toContain('- **Source**: \\[7\\] The source (2024)[^1]: the source says part of it\n');
    expect(markdown).toContain('- “The source”, 2024, <https://example.org/s>\n');
    const used = new Set([...markdown.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, number]) => number));
    const explained = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    expect([...used].sort()).toEqual(explained);
  });

  it('has bold labels that end where Chinese follows: no punctuation mark before the stars', () => {
    const markdown = markdownOf(reportOf(given(), 'zh'));
    expect(markdown).toContain('**来源**：');
    expect(markdown).not.toMatch(/[：，。）]\*\*(?=\p{Script=Han})/u);
  });

  it('has the same markup whatever stands in the data', () => {
    const expected = skeleton(markdownOf(reportOf(filledWith('x'), 'en')));
    fc.assert(
      fc.property(nasty, (text) => {
        expect(skeleton(markdownOf(reportOf(filledWith(text), 'en')))).toEqual(expected);
      }),
    );
  });

  it('keeps every character that can be seen', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const kept = plain(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(kept).toBe(text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' '));
        expect(plain(text)).not.toMatch(/(?<!\\):\/\/|\bwww\.|[\n\r]/i);
      }),
    );
  });
});

describe('a report as HTML', () => {
  it('is a document of its own: language, characters, no script, nothing that is loaded', () => {
    const html = htmlOf(reportOf(given(), 'zh'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>论断与来源：《前瞻》</title>');
    expect(html).toContain('@media print');
    expect(html).not.toMatch(/<script|<link|\bsrc=|url\(|@import/i);
    expect(html).toContain('<q lang="zh">“美国 Sgned”</q>');
  });

  it('has one heading of the first level, and skips none', () => {
    const levels = [...htmlOf(reportOf(given(), 'en')).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('leads from each place to its footnote, and from there back to each place', () => {
    const input = given();
    const claims = [...input.claims, ...input.others.values()];
    const page = parsed(htmlOf(reportOf({ ...input, claims }, 'en')));
    const links = [...page.querySelectorAll('a[href^="#"]')];
    for (const link of links) {
      const target = page.getElementById((link.getAttribute('href') ?? '').slice(1));
      expect(target).not.toBeNull();
    }
    const places = page.querySelectorAll('[role="doc-noteref"]');
    expect(places.length).toBeGreaterThan(0);
    for (const place of places)
      expect(page.querySelectorAll(`[role="doc-backlink"][href="#${place.id}"]`)).toHaveLength(1);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same elements whatever stands in the data, and an address that runs nothing', () => {
    const elements = (text: string): string[] => {
      const page = parsed(htmlOf(reportOf(filledWith(text), 'en')));
      return [...page.querySelectorAll('*')].map((one) => {
        const names = one.getAttributeNames().sort().join(' ');
        return `${one.tagName} ${names}`;
      });
    };
    const expected = elements('x');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(elements(text)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
    const input = given();
    const source = input.documents.get('doc:source');
    if (!source) throw new Error('the sample has changed');
    const documents = new Map([...input.documents, [source.id, { ...source, url: 'javascript:alert(1)' }]]);
    expect(htmlOf(reportOf({ ...input, documents }, 'en'))).not.toContain('href="javascript');
    expect(markdownOf(reportOf({ ...input, documents }, 'en'))).not.toContain('<javascript');
  });

  it('escapes what would end a text or an attribute', () => {
    expect(escapeHtml(`<a b="c" d='e'>&\u0000`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});
