import { expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/model.ts';
import type { CurrentReader } from '../contract.ts';
import { valuesOf } from './reading.ts';

const STATES = /^(country|union):/;
const CIRCLES = [
  'concept:core-outer-circle',
  'label:outer-states',
  'label:western-states',
  'label:non-western-states',
];

const onDatasetsAlone = ({ claims, documents, relations }: Graph): string[] => {
  const classes = new Map(documents.map((document) => [document.id, document.class]));
  const asserting = (id: string) =>
    claims.filter(({ asserts }) =>
      asserts.some(({ relation, polarity }) => relation === id && polarity === 'asserts'),
    );
  return relations
    .filter(({ id }) => asserting(id).every(({ document }) => classes.get(document) === 'dataset'))
    .map(({ id }) => id);
};

const count = (ids: readonly string[], end: string): number => ids.filter((id) => id.endsWith(end)).length;

/** What rests on what, and what no source says. */
export function describeEvidence(current: CurrentReader): void {
  it('knows which facts rest on data sets alone', async () => {
    const ids = onDatasetsAlone(await current().graph());
    expect(count(ids, 'agreement:bletchley-declaration')).toBe(14);
    expect(count(ids, 'agreement:seoul-ministerial-statement')).toBe(28);
    expect(ids.filter((id) => !id.startsWith('endorsed/'))).toEqual([
      'develops/company:meta/model:llama-3-1-405b',
      'represents/institute:singapore-aisi/country:sg',
      'tested/network:international-network/model:llama-3-1-405b',
    ]);
  });

  it('assigns no state to a circle of the outlook', async () => {
    const { relations } = await current().graph();
    const assigning = relations.filter(
      ({ from, to }) =>
        (CIRCLES.includes(to) && STATES.test(from)) || (CIRCLES.includes(from) && STATES.test(to)),
    );
    expect(assigning).toEqual([]);
    const { relation } = await current().relation('core-of/grouping:g7/label:western-states');
    expect([relation.status, relation.claims]).toEqual(['uncited', ['claim:ciss-2024-11/079']]);
  });

  it('gives WAICO no members, and says both that it is proposed and that it is launched', async () => {
    const { entity, relations } = await current().entity('organisation:waico');
    expect(relations.items.map(({ id, reality }) => `${id} ${reality}`)).toEqual([
      'founds/country:cn/organisation:waico predicted',
    ]);
    expect(valuesOf(entity, 'stage').map(({ value }) => value)).toEqual([
      { zh: '已启动', en: 'launched' },
      { zh: '拟议', en: 'proposed' },
    ]);
  });

  it.each([
    ['meeting:network-first', 'held-from', ['2024-11-20', '2024-11-20', '2024-11-21']],
    ['institute:us-aisi', 'opened', ['2023-11', '2024-02']],
    ['institute:eu-ai-office', 'opened', ['2024-02-21', '2024-05-29', '2024-01-24']],
    ['committee:iso-iec-jtc-1-sc-42', 'opened', ['2017', '2018']],
    ['agreement:paris-statement', 'count', [53, 58, 60, 61, 64, 63]],
    ['agreement:new-delhi-declaration', 'count', [86, 88]],
    ['agreement:bletchley-declaration', 'count', [28, 29]],
  ])(
    'keeps what sources say of %s, %s, best class first, all of them disputed',
    async (id, property, expected) => {
      const { entity, claims } = await current().entity(id);
      const values = valuesOf(entity, property);
      expect(values.map(({ value }) => value)).toEqual(expected);
      const stating = new Set(values.flatMap((value) => value.claims));
      const statuses = claims.items.filter(({ id: claim }) => stating.has(claim)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['disputed']));
    },
  );

  it('decides three forecasts of the outlook and leaves sixty-five open', async () => {
    const { items } = await current().claims({ document: 'doc:ciss-2024-11', modality: 'forecast' });
    const met = items.filter(({ outcome }) => outcome?.value !== 'open');
    expect(items).toHaveLength(68);
    expect(met.map(({ id, outcome }) => [id, outcome?.value, outcome?.claim])).toEqual([
      ['claim:ciss-2024-11/008', 'met', 'claim:federal-newswire-2024-11/003'],
      ['claim:ciss-2024-11/047', 'met', 'claim:ec-network-2024-11/003'],
      ['claim:ciss-2024-11/090', 'met', 'claim:the-print-2026-02/001'],
    ]);
  });

  it('says with the record when the memorandum of the United States and the United Kingdom was signed', async () => {
    const { relation } = await current().relation('signed/country:us/agreement:us-uk-mou');
    expect(relation.status).toBe('supported');
    expect(relation.values.map(({ since }) => since)).toEqual(['2024-04-01', '2024-04']);
  });
}
