import { expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';
import { fixture } from '../fixture.ts';

export function describeAbout(ask: CurrentReader): void {
  it('says which data it holds, in which words', async () => {
    const { format, data, vocabulary } = await ask().about();
    expect({ format, data }).toEqual({ format: 'entente/1', data: fixture.data });
    expect(vocabulary).toEqual(fixture.vocabulary);
  });

  it('counts entities and relations by kind, leaving out kinds without any', async () => {
    const { counts } = await ask().about();
    expect(counts).toMatchObject({ entities: 15, relations: 7, documents: 5, claims: 8 });
    expect(counts.entityKinds).toEqual([
      { kind: 'agreement', total: 2 },
      { kind: 'country', total: 3 },
      { kind: 'institute', total: 3 },
      { kind: 'label', total: 1 },
      { kind: 'network', total: 1 },
      { kind: 'organisation', total: 2 },
      { kind: 'person', total: 3 },
    ]);
    expect(counts.relationKinds.map(({ kind, total }) => `${kind} ${total}`)).toEqual([
      'advances 1',
      'cooperates-with 1',
      'member-of 2',
      'represents 1',
      'signed 2',
    ]);
  });

  it('counts relations by status, and how many of each are only predicted', async () => {
    const { counts } = await ask().about();
    expect(counts.relationStatuses).toEqual([
      { status: 'supported', total: 2, predicted: 0 },
      { status: 'cited', total: 0, predicted: 0 },
      { status: 'weak', total: 1, predicted: 0 },
      { status: 'uncited', total: 3, predicted: 1 },
      { status: 'disputed', total: 1, predicted: 0 },
    ]);
  });

  it('lists the texts that were read, counting narrow citations and the wide reading apart', async () => {
    const { texts } = await ask().about();
    expect(texts.map(({ document, ...figures }) => [document.id, figures])).toEqual([
      [
        'doc:news-2024',
        { claims: 2, cited: 1, uncited: 1, wideCited: 1, forecasts: 0, references: 0, sources: 1 },
      ],
      [
        'doc:preview',
        { claims: 6, cited: 2, uncited: 4, wideCited: 3, forecasts: 1, references: 2, sources: 2 },
      ],
    ]);
  });

  it('counts the publishers that documents name, each once', async () => {
    expect((await ask().about()).counts.publishers).toBe(
      new Set(fixture.documents.flatMap(({ publisher }) => publisher ?? [])).size,
    );
  });

  it('hands out the whole graph as it was loaded', async () => {
    expect(await ask().graph()).toEqual(fixture);
  });
}
