import fc from 'fast-check';
import type { Column } from '../../../src/graph/circles/table.ts';
import type { Entity, Relation, RelationValue } from '../../../src/graph/model.ts';
import type { Vocabulary } from '../../../src/graph/vocabulary.ts';

type Dated = Omit<RelationValue, 'claims'>;

const both = (text: string) => ({ zh: text, en: text });
const kindOf = (id: string) => ({ id, label: both(id), inverse: both(id), from: ['country'] });

type Between = [kind: string, from: string, to: string, values?: Dated[]];

/** Who joins what, signs what and takes part in what. */
export const words: Pick<Vocabulary, 'relations' | 'properties'> = {
  relations: [
    { ...kindOf('joined'), to: ['body'], membership: true, qualifiers: ['since', 'until'] },
    { ...kindOf('signed'), to: ['text'], signature: true, qualifiers: ['since'] },
    { ...kindOf('attended'), to: ['meeting', 'body'], attendance: true },
    { ...kindOf('refused'), to: ['text'], refusal: true },
  ],
  properties: [
    { id: 'began', label: both('began'), type: 'date', of: ['meeting'] },
    { id: 'ended', label: both('ended'), type: 'date', of: ['meeting'], ends: 'began' },
    { id: 'founded', label: both('founded'), type: 'date', of: ['body'] },
    { id: 'agreed', label: both('agreed'), type: 'date', of: ['text'], dates: 'text' },
    { id: 'town', label: both('town'), type: 'text', of: ['meeting'], locates: true },
    { id: 'topic', label: both('topic'), type: 'text', of: ['meeting'] },
  ],
};

export const relation = (...[kind, from, to, values = []]: Between): Relation => ({
  ...{
    id: `${kind}/${from}/${to}`,
    kind,
    from,
    to,
    reality: 'actual',
    values: values.map((one) => ({ ...one, claims: [] })),
  },
  ...{ status: 'cited', sources: 1, claims: [], flags: [] },
});

export const entity = (
  id: string,
  values: readonly (readonly [
    property: string,
    value: NonNullable<Entity['values']>[number]['value'],
  ])[] = [],
): Entity => ({
  ...{ id, kind: id.slice(0, id.indexOf(':')), names: [{ value: id, lang: 'en', role: 'short' }] },
  values: values.map(([property, value]) => ({ property, value, reality: 'actual', claims: [] })),
});

export const column = (kind: string, of: string): Column => ({
  ...{ id: `${kind}/${of}`, claims: [] },
  circle: { id: `${kind}/${of}`, kind, of, parties: 0, foretold: 0, refused: 0 },
});

/** Dates as exact and as coarse as claims write them. */
export const date = fc.constantFrom(
  ...['2023', '2024', '2023-11', '2024-05', '2023-11-01', '2024-05-21', '2024-05-22', '2024-11-20/21'],
  ...['2025-02-10', '2025-12-30/2026-01-02', '2026'],
);

const value: fc.Arbitrary<Dated> = fc.record({ since: date, until: date }, { requiredKeys: [] });

/** Relations of some parties with a body and a text, dated somehow. */
export const relations: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(['joined', 'body:one'], ['signed', 'text:one'], ['refused', 'text:one']),
      from: fc.integer({ min: 0, max: 12 }),
      values: fc.array(value, { maxLength: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((some) =>
    some.map(({ kind: [kind = '', to = ''], from, values }) => relation(kind, `country:${from}`, to, values)),
  )
  .map((some) => [...new Map(some.map((one) => [one.id, one])).values()]);
