import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/exporters/html/html.ts';
import type { OfflinePage } from '../../src/exporters/html/page.ts';
import { PLACES } from '../../src/exporters/html/places.ts';
import { canonicalJson } from '../../src/graph/canonical.ts';
import type { Graph } from '../../src/graph/model.ts';
import { hostileGraph } from './given.ts';
import { HOSTILE } from './hostile.ts';

const TEMPLATE = `<html lang="${PLACES.lang}"><title>${PLACES.title}</title><script type="module">run()</script>${PLACES.data}</html>`;

const written = (graph: Graph, page: Partial<OfflinePage> = {}): string =>
  html
    .write({ graph, lang: 'en', offline: { template: TEMPLATE, ...page } })
    .flatMap(({ chunks }) => [...chunks])
    .join('');

/** A graph with one story, whose id and titles are these. */
const telling = (id: string, title: string): Graph => ({
  ...hostileGraph,
  stories: [{ id, title: { zh: `甲${title}`, en: title }, slides: [] }],
});

const block = (text: string, id: string): string =>
  new RegExp(`<script type="[^"]*" id="${id}">(.*?)</script>`).exec(text)?.[1] ?? '';

describe('one HTML file', () => {
  it('holds the whole graph, as the interchange file has it', () => {
    const packed = block(written(hostileGraph), 'entente-graph');
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(canonicalJson(hostileGraph));
  });

  it('has, whatever the data hold, no element besides those of its template and its two blocks', () => {
    for (const text of HOSTILE) {
      const found = written(telling(`story:${text}`, `${text}</title></script><script>x`), {
        story: `story:${text}`,
      });
      const elements = [...found.matchAll(/<\/?[a-z!][^>]*/gi)].map(([element]) => element);
      expect(elements).toEqual([
        ...['<html lang="en"', '<title', '</title', '<script type="module"', '</script'],
        ...['<script type="application/json" id="entente-opening"', '</script'],
        ...['<script type="application/gzip" id="entente-graph"', '</script', '</html'],
      ]);
      expect(JSON.parse(block(found, 'entente-opening'))).toEqual({ story: `story:${text}` });
    }
  });

  it('says in its title the story, the version and the day of the data, in the language it opens in', () => {
    const seen = { ...telling('story:a', 'A & B'), data: '0123456789abcdef' };
    seen.documents = seen.documents.map((each, at) => ({
      ...each,
      seen: { as: 'page', ...(at < 3 && { on: `2026-11-2${at}` }) },
    }));
    expect(written(seen, { story: 'story:a' })).toContain(
      '<title>A &amp; B · Entente · data 0123456789abcdef · sources seen up to 2026-11-22</title>',
    );
    const zh = written(seen, { story: 'story:a', lang: 'zh' });
    expect(zh).toContain(
      '<title>甲A &amp; B · Entente · 数据 0123456789abcdef · 来源查阅至 2026-11-22</title>',
    );
    expect(zh).toContain('<html lang="zh">');
  });

  it('leaves the language to the browser where none is asked for', () => {
    expect(JSON.parse(block(written(hostileGraph), 'entente-opening'))).toEqual({});
    expect(JSON.parse(block(written(hostileGraph, { lang: 'zh' }), 'entente-opening'))).toEqual({
      lang: 'zh',
    });
  });

  it('opens on no story that is not there', () => {
    expect(() => written(telling('story:a', 'A'), { story: 'story:b' })).toThrow(
      'There is no story “story:b”: name one of: story:a.',
    );
    expect(() => written(hostileGraph, { story: '' })).toThrow('There is no story “”: the data has no story');
  });

  it('is not made from a page in which a place is missing or stands twice', () => {
    for (const template of [
      TEMPLATE.replace(PLACES.title, ''),
      TEMPLATE.replace(PLACES.lang, PLACES.lang + PLACES.lang),
      '',
    ])
      expect(() => written(hostileGraph, { template })).toThrow('is damaged');
  });
});
