import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn, literalOf } from '../../../src/graph/cypher/literal.ts';
import { hostile } from '../../store/cypher/hostile.ts';
import { readCypher } from '../../store/cypher/reader.ts';

/** What arrives where somebody pastes it: halves of a pair are lost on the way, unless they are escaped. */
const pasted = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const EMPTY = { strings: [], names: [], rest: '' };

describe('a value in a statement', () => {
  it('is one text that says what the value says, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const read = readCypher(pasted(`RETURN ${literalOf(value)} AS x`));
        expect(read).toEqual({ strings: [value], names: [], rest: 'RETURN  AS x' });
      }),
      { numRuns: 2000 },
    );
  });

  it('is a list of such texts', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (values) => {
        const commas = values.slice(1).map(() => ', ');
        const read = readCypher(pasted(literalOf(values)));
        expect(read).toEqual({ strings: values, names: [], rest: `[${commas.join('')}]` });
      }),
      { numRuns: 300 },
    );
  });

  it('is a number or a truth as it is', () => {
    expect([3, 0, -1, 2.5, true, false].map(literalOf)).toEqual(['3', '0', '-1', '2.5', 'true', 'false']);
  });

  it('stands on one line and shows no character that cannot be seen', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(literalOf(value)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('is legible where there is nothing to hide', () => {
    expect(literalOf('韩国 and U.K.’s AISI 😀')).toBe('"韩国 and U.K.’s AISI 😀"');
    expect(literalOf('two\nlines, a "word" and a \\')).toBe('"two\\nlines, a \\"word\\" and a \\\\"');
  });
});

describe('a statement with its parameters written into it', () => {
  it('has every one of them once, and nothing of a value is taken for a parameter', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const statement = filledIn('MATCH (n {id: $a}) WHERE n.x IN $list OR n.y = $ab RETURN n', {
          a,
          ab: b,
          list: [b, a],
        });
        expect(readCypher(statement)).toEqual({
          strings: [a, b, a, b],
          names: [],
          rest: 'MATCH (n {id: }) WHERE n.x IN [, ] OR n.y =  RETURN n',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every `$` of a value as it is, though another parameter has that name', () => {
    expect(filledIn('RETURN $a, $b', { a: '$b $& $1 $$ ${b}', b: '$a' })).toBe(
      'RETURN "$b $& $1 $$ ${b}", "$a"',
    );
  });

  it('writes a parameter as often as it is named', () => {
    expect(filledIn('RETURN $n, $n', { n: 3 })).toBe('RETURN 3, 3');
  });

  it('leaves a name alone that is nobody’s parameter', () => {
    expect(filledIn('RETURN $constructor, $toString, $__proto__, $a', {})).toBe(
      'RETURN $constructor, $toString, $__proto__, $a',
    );
  });
});

describe('the reader of these tests', () => {
  it('decodes escapes before it looks for quotes, as Neo4j does', () => {
    expect(readCypher('"a\\u0022 + "b"')).toEqual({ strings: ['a', 'b'], names: [], rest: ' + ' });
    expect(readCypher('`a\\u0060 + `b`')).toEqual({ ...EMPTY, names: ['a', 'b'], rest: ' + ' });
  });

  it('takes a backslash that is escaped for no beginning of an escape', () => {
    expect(readCypher('"\\\\u0022"').strings).toEqual(['\\u0022']);
    expect(readCypher('"\\\\\\u0022 + x')).toEqual({ ...EMPTY, strings: ['\\'], rest: ' + x' });
  });

  it.each(['"a', '"a\\"', '\'a"', '"\\x"', '"\\u12"', '"\\\\\\"'])('refuses %s', (statement) => {
    expect(() => readCypher(statement)).toThrow();
  });
});
