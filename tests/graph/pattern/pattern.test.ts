import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS } from '../../../src/graph/pattern/limits.ts';
import {
  JOINS,
  branchesOf,
  parsePattern,
  patternTexts,
  type Pattern,
  type Step,
} from '../../../src/graph/pattern/pattern.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}$/);
const kind = fc.oneof(slug, fc.constantFrom('by', 'and', 'not', 'then'));
const id = fc
  .tuple(kind, slug)
  .filter(([prefix]) => !['doc', 'claim'].includes(prefix))
  .map(([prefix, name]) => ({ id: `${prefix}:${name}` }));
const place = fc.oneof(
  kind.map((one) => ({ kind: one })),
  id,
);
const step: fc.Arbitrary<Step> = fc
  .record({
    join: fc.constantFrom(...JOINS),
    kind,
    backwards: fc.boolean(),
    to: fc.oneof(place, fc.constant({})),
  })
  .map(({ backwards, ...rest }) => ({ ...rest, ...(backwards && { backwards: true as const }) }));

/** As a pattern is read: the first step goes out from the start, and nothing goes on from what is not there. */
const patterns: fc.Arbitrary<Pattern> = fc
  .record({ start: fc.oneof(place, fc.constant({})), steps: fc.array(step, { maxLength: MOST_STEPS }) })
  .map(({ start, steps }) => ({
    start,
    steps: steps.map((one, at): Step => {
      if (at === 0 && one.join === 'and') return { ...one, join: 'then' };
      return one.join === 'then' && steps[at - 1]?.join === 'not' ? { ...one, join: 'and' } : one;
    }),
  }));

describe('a pattern as texts', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        expect(parsePattern(patternTexts(pattern))).toEqual(pattern);
      }),
      { numRuns: 1000 },
    );
  });

  it('differs from that of any other pattern', () => {
    fc.assert(
      fc.property(patterns, patterns, (a, b) => {
        const same = JSON.stringify(patternTexts(a)) === JSON.stringify(patternTexts(b));
        if (same) expect(a).toEqual(b);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing in it that a list or a shell would take for its own', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        for (const text of patternTexts(pattern)) expect(text).toMatch(/^[a-z0-9:/_-]+$/);
      }),
    );
  });

  it('says the same with “and:” before the first step', () => {
    expect(parsePattern(['country', 'and:endorsed/agreement:x'])).toEqual(
      parsePattern(['country', 'endorsed/agreement:x']),
    );
  });

  it.each([
    [['Country'], '“Country”, the start of the pattern, is no start; it is a kind of entity (country)'],
    [['-'], '“-”, the start of the pattern'],
    [[], '“”, the start of the pattern'],
    [['doc:x'], '“doc:x”, the start of the pattern'],
    [['country', 'endorsed'], '“endorsed”, step 1 of the pattern, is no step'],
    [['country', 'endorsed/_', 'or:signed/_'], '“or:signed/_”, step 2 of the pattern, is no step'],
    [['country', 'endorsed/of/_'], '“endorsed/of/_”, step 1'],
    [['country', 'endorsed/claim:a/001'], '“endorsed/claim:a/001”, step 1'],
    [['country', 'endorsed/doc:a'], '“endorsed/doc:a”, step 1'],
    [['country', 'not:a/_', 'b/_'], '“b/_”, step 2 of the pattern, goes on from a step of “not:”'],
    [
      ['country', 'a/_', 'a/_', 'a/_', 'a/_', 'b/_'],
      '“b/_”, step 5 of the pattern, is one too many; ask with 4',
    ],
  ])('is refused with the word, its place and the remedy: %j', (texts, message) => {
    expect(() => parsePattern(texts)).toThrow(expect.objectContaining({ code: 'bad-request' }));
    expect(() => parsePattern(texts)).toThrow(message);
  });
});

describe('the steps of a pattern', () => {
  it('go on, or out from the start again', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const branches = branchesOf(pattern);
        expect(branches.flat()).toEqual(pattern.steps);
        for (const [first, ...rest] of branches) {
          expect(rest.every(({ join }) => join === 'then')).toBe(true);
          if (first?.join === 'not') expect(rest).toEqual([]);
        }
        expect(branches.slice(1).every(([first]) => first?.join !== 'then')).toBe(true);
      }),
    );
  });
});
