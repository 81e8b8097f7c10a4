import { describe, expect, it } from 'vitest';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { SourceClass } from '../../src/graph/model.ts';
import { HOSTS, aClaim, aDocument, anAssertion, claimIn, graphOf, relationIn } from './build.ts';

const FORECAST = 'claim:a/001';

const forecast = (over: Partial<AuthoredClaim> = {}) =>
  aClaim(FORECAST, {
    modality: 'forecast',
    asserts: [anAssertion(HOSTS, { reality: 'predicted' })],
    ...over,
  });

const decision = (id: string, outcome: 'met' | 'not-met', claim = FORECAST) =>
  aClaim(id, { decides: [{ claim, outcome }] });

const of = (id: string, source: SourceClass) => aDocument(id, { class: source });

/** Outcome of the forecast and of the relation that it foretells. */
const outcomes = (...input: Parameters<typeof graphOf>) => {
  const graph = graphOf(...input);
  return [claimIn(graph, FORECAST).outcome, relationIn(graph, HOSTS).outcome];
};
const twice = <T>(value: T): [T, T] => [value, value];

describe('the outcome of a forecast and of what it foretells', () => {
  it('is open as long as nobody decides it', () => {
    expect(outcomes([forecast()])).toEqual(twice({ value: 'open' }));
  });

  it.each(['met', 'not-met'] as const)('is %s on the word of a claim of another document', (outcome) => {
    expect(outcomes([forecast(), decision('claim:b/001', outcome)])).toEqual(
      twice({ value: outcome, claim: 'claim:b/001' }),
    );
  });

  it('is not settled by the document that foretold it', () => {
    expect(outcomes([forecast(), decision('claim:a/002', 'met')])).toEqual(twice({ value: 'open' }));
  });

  it('follows the best class where documents contradict each other', () => {
    const claims = [forecast(), decision('claim:b/001', 'met'), decision('claim:c/001', 'not-met')];
    expect(outcomes(claims, [of('doc:b', 'news'), of('doc:c', 'official')])).toEqual(
      twice({ value: 'not-met', claim: 'claim:c/001' }),
    );
  });

  it('stays open where documents of the best class contradict each other', () => {
    const claims = [
      forecast(),
      decision('claim:b/001', 'met'),
      decision('claim:c/001', 'not-met'),
      decision('claim:d/001', 'met'),
    ];
    expect(outcomes(claims, [of('doc:b', 'official'), of('doc:c', 'official')])).toEqual(
      twice({ value: 'open' }),
    );
  });

  it('names the first of the claims that decide it alike', () => {
    expect(outcomes([decision('claim:c/001', 'met'), forecast(), decision('claim:b/001', 'met')])).toEqual(
      twice({ value: 'met', claim: 'claim:b/001' }),
    );
  });
});

describe('an outcome', () => {
  it('belongs to no claim that foretells nothing', () => {
    const graph = graphOf([aClaim(FORECAST), decision('claim:b/001', 'met')]);
    expect(claimIn(graph, FORECAST)).not.toHaveProperty('outcome');
  });

  it('belongs to a relation that a statement of fact foretells by the way', () => {
    const [claim, relation] = outcomes([forecast({ modality: 'fact' }), decision('claim:b/001', 'met')]);
    expect(claim).toBeUndefined();
    expect(relation).toEqual({ value: 'met', claim: 'claim:b/001' });
  });

  it('makes no fact of a forecast', () => {
    const graph = graphOf([forecast(), decision('claim:b/001', 'met')]);
    expect(relationIn(graph, HOSTS).reality).toBe('predicted');
  });

  it('belongs to no relation that some claim says to be actual', () => {
    const graph = graphOf([forecast(), aClaim('claim:b/001', { asserts: [anAssertion(HOSTS)] })]);
    expect(relationIn(graph, HOSTS)).toMatchObject({ reality: 'actual' });
    expect(relationIn(graph, HOSTS)).not.toHaveProperty('outcome');
  });
});
