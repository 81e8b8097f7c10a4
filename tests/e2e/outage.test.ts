import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import { restIsHere } from './picture.ts';
import { linkFrom } from '../links.ts';

const walk = useBrowser({ data: OUTLOOK, forgiven: /^Failed to load resource/ });

const REASON = 'Neo4j at bolt://127.0.0.1:7687 does not answer.';
const PROBLEM = { title: 'Not available', status: 503, code: 'unavailable', detail: REASON };

/** What stands before the server: it lets through, cuts every line, or says that the store is gone. */
class Front {
  readonly #server: Server;
  #mode: 'through' | 'cut' | 'no-store' = 'through';

  constructor(target: string) {
    this.#server = createServer((asked, answer) => this.#pass(target, asked, answer));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  open = (): void => void (this.#mode = 'through');

  cut = (): void => {
    this.#mode = 'cut';
    this.#server.closeAllConnections();
  };

  loseStore = (): void => void (this.#mode = 'no-store');

  #pass(target: string, asked: IncomingMessage, answer: ServerResponse): void {
    const { url: path = '/', method, headers } = asked;
    if (this.#mode === 'cut') return void asked.socket.destroy();
    if (this.#mode === 'no-store' && /^\/(api\/|readyz)/.test(path)) {
      answer.writeHead(503, { 'content-type': 'application/problem+json' });
      return void answer.end(JSON.stringify(PROBLEM));
    }
    const onward = request(new URL(path, target), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }
}

let front: Front;
let address: string;

beforeEach(async () => {
  front = new Front(walk.address);
  address = await front.listen();
});
afterEach(() => front.close());

const notice = () => walk.page.getByRole('alert');
const inspector = () => walk.page.getByRole('region', { name: 'Details' });
const heading = (name: string) => inspector().getByRole('heading', { name, exact: true });

async function show(link: string) {
  await walk.page.goto(`${address}${linkFrom(link)}`);
  await walk.page.getByRole('combobox').first().waitFor();
  return walk.page;
}

describe('when the server goes while somebody works', () => {
  it('says so, keeps the page usable, and goes on where it was', async () => {
    const page = await show('#lang=en&show=network:international-network&sel=network:international-network');
    await heading('International Network of AI Safety Institutes').waitFor();
    await inspector()
      .getByRole('button', { name: /neighbours$/ })
      .click();
    await page.getByRole('contentinfo').getByText('17 entities').waitFor();
    // Whoever lays out is fetched with the first layout.
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await restIsHere(walk);

    front.cut();
    await notice().getByText('The Entente server does not answer.').waitFor();
    await inspector().getByRole('button', { name: 'South Korea', exact: true }).click();
    await heading('South Korea').waitFor();
    await inspector().getByText('Until then: what the picture shows of it.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: /dark/i }).click();
    await page.getByRole('button', { name: '中文' }).click();
    await notice().getByText('Entente 服务没有回应。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('contentinfo').getByText('17 entities').waitFor();

    front.open();
    await notice().waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('The connection is back.').waitFor({ state: 'attached' });
    await inspector()
      .getByRole('heading', { name: /^Claims about it/ })
      .waitFor();
    await inspector()
      .getByRole('button', { name: /neighbour/ })
      .click();
    await page.getByRole('contentinfo').getByText('18 entities').waitFor();
  });

  it('goes back and forth between what it has shown before', async () => {
    const page = await show('#lang=en');
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    await page.getByRole('contentinfo').getByText('49 relations').waitFor();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await page.getByRole('button', { name: 'Lists' }).click();
    await page.getByRole('heading', { name: /\b102\b/ }).waitFor();
    await restIsHere(walk);
    front.cut();
    await notice().waitFor();
    await page.goBack();
    await page.getByRole('contentinfo').getByText('49 relations').waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: /\b102\b/ }).waitFor();
  });

  it('does what was asked meanwhile as soon as it can', async () => {
    const page = await show('#lang=en&show=country:us&sel=country:us');
    await heading('United States').waitFor();
    await restIsHere(walk);
    front.cut();
    await notice().waitFor();
    // By keyboard: the notice that has just come at the foot moves what a mouse would aim at.
    await inspector()
      .getByRole('button', { name: /neighbours$/ })
      .press('Enter');
    front.open();
    await inspector().getByText('All of its neighbours are in the picture').waitFor();
    front.cut();
    await notice().waitFor();
    await page.getByRole('button', { name: 'Lists' }).click();
    await page.getByText('The list could not be fetched.').waitFor();
    front.open();
    await page.getByRole('heading', { name: /\b102\b/ }).waitFor();
  });
});

describe('when a page is opened while the store is gone', () => {
  it('shows its shell with the reason, and fills itself', async () => {
    front.loseStore();
    const page = await show('#lang=en');
    await notice().getByText('The graph database does not answer.').waitFor();
    await page.getByText(REASON).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask now' }).click();
    await page.getByText('Still no answer.').waitFor();
    front.open();
    await page.getByRole('link', { name: '102 claims' }).waitFor();
    await expect.poll(() => notice().count()).toBe(0);
  });

  it('comes to the picture of its link, on a phone in Chinese in the dark', async () => {
    front.loseStore();
    await walk.page.setViewportSize({ width: 390, height: 844 });
    await walk.page.emulateMedia({ colorScheme: 'dark' });
    const page = await show('#lang=zh&show=all&sel=country:kr');
    await notice().getByText('图数据库没有回应。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(width ?? 0);
    front.open();
    await page.getByRole('heading', { name: '韩国' }).waitFor();
    // With something selected, a phone has no room for the figures: they are there once that is closed.
    await page.locator('footer').getByText('49条关系').waitFor({ state: 'attached' });
  });
});

describe('when somebody loads other data', () => {
  it('offers the page anew, which then says nothing of the old data', async () => {
    const page = await show('#lang=en&show=all');
    await page.getByRole('contentinfo').getByText('49 relations').waitFor();
    await page.route('**/readyz', (route) => route.fulfill({ json: { status: 'ok', data: 'f'.repeat(16) } }));
    await page.getByText('The data has changed').waitFor();
    await page.unroute('**/readyz');
    await page.evaluate(() => history.replaceState(null, '', location.href.replace(/data=\w+/, 'data=old')));
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.getByRole('contentinfo').getByText('49 relations').waitFor();
    await expect.poll(() => page.getByText('The link was made with version').count()).toBe(0);
  });
});
