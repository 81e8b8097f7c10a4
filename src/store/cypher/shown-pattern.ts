import { REALITIES } from '../../graph/lists.ts';
import type { Step } from '../../graph/pattern/pattern.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { checkedPattern } from '../answers/patterns.ts';
import { DEFAULT_LIMITS, type Question } from '../port.ts';
import type { Parameters, ParameterizedStatement } from './statement.ts';

type Asked = Question & { of: 'pattern' };

/** Where a step goes out from: the start, or what an earlier one led to. */
const NEAR = ['MATCH (start)', 'MATCH (e1)', 'MATCH (e2)', 'MATCH (e3)'];

/** The words of each step. Statements are put together of whole lines, so that nothing is written into one. */
const ALONG = {
  forwards: [
    '  <-[f1:FROM]-(r1:Relation {drawn: true})-[t1:TO]->(e1:Entity)',
    '  <-[f2:FROM]-(r2:Relation {drawn: true})-[t2:TO]->(e2:Entity)',
    '  <-[f3:FROM]-(r3:Relation {drawn: true})-[t3:TO]->(e3:Entity)',
    '  <-[f4:FROM]-(r4:Relation {drawn: true})-[t4:TO]->(e4:Entity)',
  ],
  backwards: [
    '  <-[t1:TO]-(r1:Relation {drawn: true})-[f1:FROM]->(e1:Entity)',
    '  <-[t2:TO]-(r2:Relation {drawn: true})-[f2:FROM]->(e2:Entity)',
    '  <-[t3:TO]-(r3:Relation {drawn: true})-[f3:FROM]->(e3:Entity)',
    '  <-[t4:TO]-(r4:Relation {drawn: true})-[f4:FROM]->(e4:Entity)',
  ],
  symmetric: [
    '  <-[f1:FROM|TO]-(r1:Relation {drawn: true})-[t1:FROM|TO]->(e1:Entity)',
    '  <-[f2:FROM|TO]-(r2:Relation {drawn: true})-[t2:FROM|TO]->(e2:Entity)',
    '  <-[f3:FROM|TO]-(r3:Relation {drawn: true})-[t3:FROM|TO]->(e3:Entity)',
    '  <-[f4:FROM|TO]-(r4:Relation {drawn: true})-[t4:FROM|TO]->(e4:Entity)',
  ],
};
const KIND = [
  'WHERE r1.kind = $kind1 AND r1.reality IN $realities',
  'WHERE r2.kind = $kind2 AND r2.reality IN $realities',
  'WHERE r3.kind = $kind3 AND r3.reality IN $realities',
  'WHERE r4.kind = $kind4 AND r4.reality IN $realities',
];
const TO = {
  id: ['  AND e1.id = $to1', '  AND e2.id = $to2', '  AND e3.id = $to3', '  AND e4.id = $to4'],
  kind: ['  AND e1.kind = $to1', '  AND e2.kind = $to2', '  AND e3.kind = $to3', '  AND e4.kind = $to4'],
};

function wayOf({ kind, backwards }: Step, { relations }: Pick<Vocabulary, 'relations'>): keyof typeof ALONG {
  if (relations.some(({ id, symmetric }) => id === kind && symmetric)) return 'symmetric';
  return backwards ? 'backwards' : 'forwards';
}

function stepLines(step: Step, at: number, vocabulary: Pick<Vocabulary, 'relations'>): string[] {
  const { id, kind } = step.to;
  const goesOn = step.join === 'then' && at > 0;
  const lines = [
    NEAR[goesOn ? at : 0],
    ALONG[wayOf(step, vocabulary)][at],
    KIND[at],
    ...(id !== undefined ? [TO.id[at]] : kind !== undefined ? [TO.kind[at]] : []),
  ].flatMap((line) => line ?? []);
  return step.join === 'not'
    ? ['WITH * WHERE NOT EXISTS {', ...lines.map((line) => line.padStart(line.length + 2)), '}']
    : lines;
}

const parametersOf = ({ kind, to }: Step, at: number): Parameters => ({
  [`kind${at + 1}`]: kind,
  ...((to.id ?? to.kind) !== undefined && { [`to${at + 1}`]: to.id ?? to.kind ?? '' }),
});

/** A pattern, a MATCH a step; each row is one way from the start along its steps. */
export function pattern(
  { steps: texts, predictions = false, limit = DEFAULT_LIMITS.items, offset = 0 }: Asked,
  vocabulary: Pick<Vocabulary, 'kinds' | 'relations'>,
): ParameterizedStatement {
  const { start, steps } = checkedPattern(texts, vocabulary);
  const lines = [
    'MATCH (start:Entity)',
    ...(start.id !== undefined ? ['WHERE start.id = $start'] : []),
    ...(start.kind !== undefined ? ['WHERE start.kind = $start'] : []),
    ...steps.flatMap((step, at) => stepLines(step, at, vocabulary)),
    'RETURN * ORDER BY start.id SKIP $offset LIMIT $limit',
  ];
  const realities = predictions ? REALITIES : ['actual'];
  const parameters = steps.map(parametersOf).reduce((all, some) => ({ ...all, ...some }), {});
  return [
    lines,
    {
      ...((start.id ?? start.kind) !== undefined && { start: start.id ?? start.kind ?? '' }),
      ...parameters,
      ...(steps.length > 0 && { realities }),
      ...{ offset, limit },
    },
  ];
}
