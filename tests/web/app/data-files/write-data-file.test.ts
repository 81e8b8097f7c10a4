import { expect, it, vi } from 'vitest';
import { html } from '../../../../src/exporters/html/html.ts';
import { PLACES } from '../../../../src/exporters/html/places.ts';
import { exporters } from '../../../../src/exporters/index.ts';
import { inOneFile } from '../../../../src/exporters/one-file.ts';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { counting } from '../../../../src/web/app/data-files/counting.ts';
import { writeDataFile } from '../../../../src/web/app/data-files/write-data-file.ts';
import { packed } from '../../../../src/web/picture/take-along/data/packed-drawing.ts';
import { pictureOf } from '../../../exporters/given.ts';
import { fixture } from '../../../store/fixture.ts';

const TEMPLATE = `<!doctype html>${Object.values(PLACES).join('')}`;
const from = { reader: openMemory(fixture), page: async () => TEMPLATE };
const bytesOf = (chunks: Iterable<string | Uint8Array>): Promise<ArrayBuffer> =>
  new Blob(
    [...chunks].map((chunk) => (typeof chunk === 'string' ? chunk : new Uint8Array(chunk))),
  ).arrayBuffer();

it.each(exporters.map(({ id }) => id))(
  '%s is written byte for byte as the terminal writes it',
  async (id) => {
    const tell = vi.fn();
    const { file, name } = await writeDataFile({ format: id, lang: 'zh', lens: {} }, from, tell);
    const exporter = exporters.find((one) => one.id === id);
    if (!exporter) throw new Error(`There is no format ${id}.`);
    const given = inOneFile(exporter, { graph: fixture, lang: 'zh' });
    expect(name).toBe(given.name);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(await bytesOf(given.chunks)));
    expect(tell).toHaveBeenLastCalledWith(file.size);
  },
);

it.each([{}, { story: 'story:a' }])(
  'one HTML file is written as the terminal writes it, %o',
  async (opening) => {
    const stories = [{ id: 'story:a', title: { zh: '甲', en: 'A' }, slides: [] }];
    const graph = { ...fixture, stories };
    const lens = { asOf: '1990', off: ['news'] };
    const { file, name } = await writeDataFile(
      { format: 'html', lang: 'zh', lens, ...opening },
      { ...from, reader: openMemory(graph) },
      () => undefined,
    );
    const [given] = html.write({
      graph,
      lang: 'zh',
      offline: { template: TEMPLATE, lang: 'zh', ...opening },
    });
    expect(name).toBe('entente.html');
    expect(await file.text()).toBe([...(given?.chunks ?? [])].join(''));
  },
);

it('a picture is written with its lens', async () => {
  const { relation } = pictureOf(fixture);
  const entities = fixture.entities.filter(({ id }) => id === relation.from || id === relation.to);
  const shown = { entities, relations: [relation], documents: [], bibliography: [], degrees: new Map() };
  const nothingFaded = { entities: new Set<string>(), relations: new Set<string>() };
  const off = fixture.claims.find(({ id }) => relation.claims.includes(id))?.document ?? '';
  const lens = { asOf: '2030', off: [off] };
  const { file } = await writeDataFile(
    { format: 'graphml', lang: 'en', lens, drawing: await packed(shown, nothingFaded) },
    from,
    () => undefined,
  );
  const text = await file.text();
  expect(text).toContain(`content: picture; language: en; as-of: 2030; without: ${off}`);
  expect(text.match(/<node /g)).toHaveLength(2);
});

it('of what comes so much is told as has come, and nothing of it changes', async () => {
  const told: number[] = [];
  const part = '人工智能'.repeat(10_000);
  const parts = Array.from({ length: 12 }, () => new TextEncoder().encode(part));
  const body = new ReadableStream({
    pull(controller) {
      const next = parts.pop();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const answer = counting(new Response(body, { status: 203 }), (bytes) => told.push(bytes));
  expect(await answer.text()).toBe(part.repeat(12));
  expect(answer.status).toBe(203);
  expect(told).toEqual([360_000, 720_000, 1_080_000, 1_440_000]);
});
