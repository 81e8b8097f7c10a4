import { describe, expect, it } from 'vitest';
import {
  EVIDENCE,
  boundsOf,
  evidenceOf,
  meetsBounds,
  statusAsked,
  type EvidenceFilter,
} from '../../src/graph/evidence.ts';
import { REALITIES, STATUSES, type Relation } from '../../src/graph/model.ts';

type Standing = Pick<Relation, 'sources' | 'status' | 'reality'>;

/** Every way in which a relation can stand. */
const ALL: Standing[] = ([0, 1, 2] as const).flatMap((sources) =>
  STATUSES.flatMap((status) => REALITIES.map((reality) => ({ sources, status, reality }))),
);

const letThrough = (filter?: EvidenceFilter): Standing[] =>
  ALL.filter((standing) => meetsBounds(boundsOf(filter), standing));

describe('without anything said', () => {
  it('every line is let through, the predicted ones too', () => {
    expect(letThrough()).toEqual(ALL);
    expect(letThrough({})).toEqual(ALL);
    expect(letThrough({ evidence: 'all', predictions: true })).toEqual(ALL);
  });
});

describe('asked for', () => {
  it('lines that are cited, the supported ones are let through as well', () => {
    expect(letThrough({ evidence: 'cited' })).toEqual(
      ALL.filter(({ status }) => status === 'cited' || status === 'supported'),
    );
  });

  it('independent sources, those with two are let through, whatever their status', () => {
    expect(letThrough({ evidence: 'independent' })).toEqual(ALL.filter(({ sources }) => sources === 2));
  });

  it.each(STATUSES)('the status %s alone, lines of no other are let through', (asked) => {
    const evidence = evidenceOf(asked);
    expect(letThrough({ evidence })).toEqual(ALL.filter(({ status }) => status === asked));
    expect(statusAsked(evidence)).toBe(asked);
  });

  it.each(['all', 'cited', 'independent'] as const)('%s, no status is asked for alone', (evidence) => {
    expect(statusAsked(evidence)).toBeUndefined();
  });
});

describe('without predictions', () => {
  it.each(EVIDENCE)('asked for %s, the actual ones among these lines are let through', (evidence) => {
    expect(letThrough({ evidence, predictions: false })).toEqual(
      letThrough({ evidence }).filter(({ reality }) => reality === 'actual'),
    );
  });

  it('something is left for every filter', () => {
    for (const evidence of EVIDENCE) expect(letThrough({ evidence, predictions: false })).not.toEqual([]);
  });
});

it('the bounds are plain values that every store can compare', () => {
  expect(boundsOf({ evidence: 'independent', predictions: false })).toEqual({
    sources: 2,
    statuses: ['supported', 'cited', 'weak', 'uncited', 'disputed'],
    realities: ['actual'],
  });
  expect(boundsOf({ evidence: 'disputed' })).toEqual({
    sources: 0,
    statuses: ['disputed'],
    realities: ['actual', 'predicted'],
  });
});
