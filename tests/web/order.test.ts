import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { membersGraph } from './members.ts';
import { openPage } from './page.ts';

const numbers = [1, 2, 3, 10, 11, 12];
const graph = membersGraph(
  { n: 'Network' },
  {
    ...Object.fromEntries(numbers.map((at) => [`m-${at}`, { name: `Member ${at}`, of: 'n' }])),
    e: { name: 'Éclair', of: 'n' },
    z: { name: 'Zebra', of: 'n' },
  },
);
const MEMBERS = ['Éclair', ...numbers.map((at) => `Member ${at}`), 'Zebra'];

const names = (elements: readonly HTMLElement[]): string[] =>
  elements.map(({ textContent }) => textContent.trim());

describe('names stand as people of the language sort them, numbers as numbers', () => {
  it('in the details of an entity', async () => {
    const page = await openPage('#lang=en&show=all&sel=net:n', openMemory(graph));
    expect(names(page.all('.inspector .row .entity .name'))).toEqual(MEMBERS);
  });

  it('in the overview', async () => {
    const page = await openPage('#lang=en&show=all', openMemory(graph));
    expect(names(page.all('.inspector .entity .name'))).toEqual([...MEMBERS, 'Network']);
  });

  it('in lists of entities and of relations', async () => {
    const entities = await openPage('#lang=en&list=entities', openMemory(graph));
    expect(names(entities.all('.lists .entity .name'))).toEqual(['Network', ...MEMBERS]);
    const relations = await openPage('#lang=en&list=relations', openMemory(graph));
    expect(names(relations.all('.lists li .name'))).toEqual(
      MEMBERS.map((name) => `${name} is a member of Network`),
    );
  });

  it('in the table, by lines, by name, and inside a branch', async () => {
    const page = await openPage('#lang=en&page=table&show=all', openMemory(graph));
    const rows = (level: number) => names(page.all(`[role="row"][aria-level="${level}"] .name`));
    expect(rows(1)).toEqual(['Network', ...MEMBERS]);
    expect(rows(3)).toEqual(MEMBERS);
  });
});
