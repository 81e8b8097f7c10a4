import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import { cslItem, cslJson } from '../../src/exporters/csl-json.ts';
import { CSL_TYPES, CSL_VARIABLES } from '../../src/exporters/csl-terms.ts';
import { byId } from '../../src/graph/collections.ts';
import type { Document } from '../../src/graph/model.ts';
import { aDocument } from '../graph/build.ts';

const entities = byId([
  { id: 'person:singer', names: [{ value: 'Scott Singer', lang: 'en', role: 'short' as const }] },
  { id: 'organisation:press', names: [{ value: '出版社', lang: 'zh', role: 'short' as const }] },
]);
const item = (over: Partial<Document>) => {
  const document = aDocument('doc:one', over);
  return cslItem(document, { documents: [document], entities });
};

const NAMES = ['author', 'editor', 'interviewer', 'contributor'];
const DATES = ['issued', 'accessed'];
const OWN = ['id', 'type', 'title', 'language', 'custom'];

/** What the schema csl-data of CSL 1.0.2 asks of an item, as far as we write it. */
function expectValid(written: Record<string, unknown>): void {
  expect(typeof written['id']).toBe('string');
  expect(CSL_TYPES).toContain(written['type']);
  for (const [field, value] of Object.entries(written)) {
    if (NAMES.includes(field))
      for (const name of value as object[]) expect(name).toEqual({ literal: expect.stringMatching(/./) });
    else if (DATES.includes(field)) {
      const parts = (value as { 'date-parts': number[][] })['date-parts'];
      expect([1, 2]).toContain(parts.length);
      for (const date of parts) {
        expect(date.length).toBeLessThanOrEqual(3);
        expect(date.every(Number.isInteger)).toBe(true);
      }
    } else if (field === 'custom') expect(typeof value).toBe('object');
    else {
      expect(OWN.includes(field) || CSL_VARIABLES.has(field)).toBe(true);
      expect(['string', 'number']).toContain(typeof value);
    }
  }
}

describe('CSL-JSON', () => {
  it('has what the document states, names whole and dates with their precision', () => {
    expect(
      item({
        title: { en: 'A roadmap', zh: '路线图' },
        date: '2024-10',
        url: 'https://example.org/a',
        seen: { as: 'page', on: '2026-11-23' },
        authors: [
          { entity: 'person:singer', role: 'interviewee' },
          { entity: 'person:nobody', role: 'reviewer' },
        ],
        publisher: 'organisation:press',
        csl: { type: 'interview', volume: '58', page: '1-2', DOI: '10.1/x', shelf: 'B2' },
      }),
    ).toEqual({
      id: 'doc:one',
      type: 'interview',
      title: 'A roadmap',
      author: [{ literal: 'Scott Singer' }],
      contributor: [{ literal: 'person:nobody' }],
      issued: { 'date-parts': [[2024, 10]] },
      publisher: '出版社',
      volume: '58',
      page: '1-2',
      DOI: '10.1/x',
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2026, 11, 23]] },
      language: 'en',
      custom: { shelf: 'B2' },
    });
  });

  it('leaves out what is not stated, and calls a document of no known type a document', () => {
    expect(item({})).toEqual({ id: 'doc:one', type: 'document', title: 'doc:one', language: 'en' });
    expect(item({ csl: { type: 'scroll' } })).toMatchObject({ type: 'document' });
  });

  it('has two days as a range, and no day of reading where only a copy was read', () => {
    const seen = { as: 'copy' as const, on: '2026-11-23' };
    const written = item({ date: '2024-11-20/21', url: 'https://example.org', seen });
    expect(written['issued']).toEqual({
      'date-parts': [
        [2024, 11, 20],
        [2024, 11, 21],
      ],
    });
    expect(written['accessed']).toBeUndefined();
    expect(item({ seen })['accessed']).toEqual({ 'date-parts': [[2026, 11, 23]] });
  });

  it('keeps to the schema for every document of the shipped data', async () => {
    const opened = await openDataset('graph-seed');
    if (!('graph' in opened)) throw new Error('the shipped data has faults');
    const { documents, entities: all } = opened.graph;
    const items = JSON.parse(cslJson({ documents, entities: byId(all) })) as Record<string, unknown>[];
    expect(items).toHaveLength(documents.length);
    for (const each of items) expectValid(each);
  });
});
