import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness.ts';
import { addressOf, figures, inspector, positions, show } from '../picture.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

const heading = (name: string | RegExp) => inspector(walk).getByRole('heading', { name }).waitFor();
const press = (name: string | RegExp) => inspector(walk).getByRole('button', { name }).first().click();

async function find(words: string, key = 'Enter') {
  const { page } = walk;
  await page.getByRole('combobox').first().fill(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press(key);
}

describe('on a Neo4j', () => {
  it('a name leads to neighbours, and over a line to its claim, its place and its source', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.getByRole('link', { name: '102 claims' }).waitFor();
    await find('韩国', 'Shift+Enter');
    await heading('South Korea');
    await press(/^International Network for Advanced AI Measurement, Evaluation and Science$/);
    await heading('International Network for Advanced AI Measurement, Evaluation and Science');
    await press(/^Show \d+ (more )?neighbours$/);
    await inspector(walk).getByText('All of its neighbours are in the picture').waitFor();
    const grown = await positions(walk);
    const link = await addressOf(walk);

    await find('OpenAI o1');
    await heading(/^o1$/);
    await press(/^Supported/);
    await heading('OpenAI develops o1');
    await inspector(walk).getByText('I.1, para. 1, sentence 5').waitFor();
    await press(/^\[2\]/);
    await heading(/^How the UK Should Engage China/);
    await page.getByRole('button', { name: 'Cypher of these details' }).click();
    await page.getByRole('dialog').getByText('MATCH').first().waitFor();

    await show(walk, new URL(link).hash);
    await heading('International Network for Advanced AI Measurement, Evaluation and Science');
    await expect.poll(() => positions(walk)).toEqual(grown);
  });

  it('the whole network is a picture, a table and lists, and paths lead through it', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=standards-body:iso&sel=standards-body:iso');
    await press('Paths from here …');
    await find('United Kingdom');
    await page.getByRole('region', { name: 'Paths' }).getByText('1 shortest path, 2 steps').waitFor();
    await show(walk, '#lang=en&show=all');
    await figures(walk).getByText('221 entities').waitFor();
    expect(Object.keys(await positions(walk))).toHaveLength(221);
    await page.getByRole('button', { name: 'Table', exact: true }).first().click();
    await page.getByRole('treegrid').waitFor();
    await page.getByRole('button', { name: 'Lists' }).click();
    await page.getByRole('heading', { name: /\b273\b/ }).waitFor();
  });
});
