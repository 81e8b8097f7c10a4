import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/exporters/html/places.ts';
import { templateOf, type Parts } from '../../../tools/offline/template.ts';

const PARTS: Parts = {
  script: 'const name = "网络";\nrun(name);',
  style: 'body { color: red }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  packed: [{ name: 'assets/a.worker.js', base64: 'H4sI' }],
};

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
};

describe('the page that waits for its data', () => {
  const page = templateOf(PARTS);
  const policy = between(page, 'http-equiv="Content-Security-Policy" content="', '"');

  it('lets exactly its own script and its own style in, by what stands between their tags', () => {
    expect(between(policy, 'script-src ', ';')).toBe(
      sha256(between(page, '<script type="module">', '</script>')),
    );
    expect(between(policy, 'style-src ', ';')).toBe(sha256(between(page, '<style>', '</style>')));
  });

  it('fetches nothing from anywhere', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
    expect(page.replace(/content="[^"]*"/g, '')).not.toMatch(/(src|href)="(?!data:)/);
  });

  it('has each of its places once, the data last', () => {
    for (const place of Object.values(PLACES)) expect(page.split(place)).toHaveLength(2);
    expect(page.indexOf(PLACES.data)).toBeGreaterThan(page.indexOf('</script>'));
  });

  it('names its character set where a browser looks for it', () => {
    expect(page.indexOf('<meta charset="utf-8"')).toBeLessThan(1024);
  });

  it.each([
    ['script', 'say("</script>")'],
    ['script', 'say("<!--<SCRIPT>")'],
    ['script', 'one();\r\ntwo()'],
    ['script', 'say("\0")'],
    ['style', 'a::after { content: "</style>" }'],
  ] as const)('is not made with a %s that a parser would cut or change: %j', (name, text) => {
    expect(() => templateOf({ ...PARTS, [name]: text })).toThrow(`The ${name} of the offline page`);
  });
});
