import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExportedFile } from '../../src/exporters/exporter.ts';
import { exporters } from '../../src/exporters/index.ts';
import { inOneFile } from '../../src/exporters/one-file.ts';
import type { Graph } from '../../src/graph/model.ts';
import { graphIn } from '../exporters/xml.ts';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import { NETWORK, positions, show } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });
const graph = JSON.parse(readFileSync(OUTLOOK, 'utf8')) as Graph;

const bytesOf = ({ chunks }: ExportedFile): Buffer =>
  Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));

/** What the terminal writes of everything. */
function expected(id: string): { name: string; bytes: Buffer } | undefined {
  const exporter = exporters.find((one) => one.id === id);
  if (!exporter) return undefined;
  const whole = inOneFile(exporter, { graph, lang: 'en' });
  return { name: whole.name, bytes: bytesOf(whole) };
}

const dialog = () => walk.page.getByRole('dialog', { name: /^Export$|^导出$/ });

async function saved(label: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    walk.page.waitForEvent('download'),
    dialog().getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('data taken along from the page', () => {
  it('are, of everything, byte for byte what the terminal writes, wherever somebody is', async () => {
    await show(walk, '#lang=en&list=claims');
    await walk.page.keyboard.press('Escape');
    await walk.page.keyboard.press('s');
    await dialog().getByText('Pictures of the network are exported from Explore.').waitFor();
    for (const { id, label } of exporters) {
      const { name, bytes } = await saved(label.en);
      expect(name).toBe(expected(id)?.name);
      expect(bytes.equals(expected(id)?.bytes ?? Buffer.of()), id).toBe(true);
      await dialog().getByText(`Saved as “${name}”.`).waitFor();
    }
  });

  it('are, of a picture, what stands in it and where, in Chinese too', async () => {
    await show(walk, `#lang=zh&show=country:us,gb,kr;${NETWORK}`);
    const places = await positions(walk);
    await walk.page.keyboard.press('s');
    const { bytes } = await saved('GraphML 网络');
    const text = bytes.toString('utf8');
    expect(text).toContain('content: picture; language: zh');
    const read = graphIn(text, 'graphml');
    expect(read.nodes().sort()).toEqual(Object.keys(places).sort());
    expect(read.getNodeAttributes('country:kr')).toMatchObject({
      ...{ label: '韩国', x: places['country:kr']?.[0], y: places['country:kr']?.[1], faded: false },
    });
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it('hold what the lens leaves, which the files say', async () => {
    await show(walk, '#lang=en&page=table&show=all&asof=2024-06-01&off=doc:paul-2023');
    await walk.page.getByRole('treegrid').waitFor();
    await walk.page.keyboard.press('s');
    await dialog().getByText('What this leaves out is not in the files either; they say so.').waitFor();
    await dialog().getByRole('radio', { name: 'Everything' }).check();
    const { bytes } = await saved('GEXF network in time');
    const text = bytes.toString('utf8');
    expect(text.slice(0, 400)).toContain(
      'content: everything; language: en; as-of: 2024-06-01; without: doc:paul-2023',
    );
    const all = graphIn((expected('gexf')?.bytes ?? Buffer.of()).toString('utf8'), 'gexf');
    expect(graphIn(text, 'gexf').size).toBeLessThan(all.size);
  });

  it('are called off by keyboard while they come, and nothing is saved', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=country:us;${NETWORK}`);
    await positions(walk);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.context().route('**/api/graph', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await page.keyboard.press('s');
    await dialog().getByRole('button', { name: 'CSV tables' }).waitFor();
    const asked = page.waitForRequest('**/api/graph');
    await tabTo(walk, 'CSV tables');
    await page.keyboard.press('Enter');
    await asked;
    await expect.poll(() => focused(walk)).toBe('Cancel');
    await dialog().getByRole('status').getByText('The file is being made.').waitFor();
    await page.keyboard.press('Enter');
    await dialog().getByText('Cancelled; nothing was saved.').waitFor();
    await expect.poll(() => focused(walk)).toBe('CSV tables');
    release();
    await page.context().unroute('**/api/graph');
    const { name } = await saved('GraphML network');
    expect(name).toBe('graph.graphml');
    expect(files).toEqual(['graph.graphml']);
  });
});
