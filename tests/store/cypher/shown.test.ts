import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../../src/store/cypher/phrase.ts';
import { cypherOf } from '../../../src/store/cypher/shown.ts';
import { DEFAULT_LIMITS, type Question } from '../../../src/store/port.ts';
import { QUESTIONS } from '../contract/cypher.ts';
import { fixture } from '../fixture.ts';
import { hostile } from './hostile.ts';
import { namedIn, readCypher } from './reader.ts';

const { vocabulary } = fixture;
const shown = (question: Question) => cypherOf(question, vocabulary);

/** Fields of a question that hold anybody's words, and how they are put in. */
const WORDS: [keyof typeof QUESTIONS, (word: string) => Partial<Record<string, unknown>>][] = [
  ['among', (word) => ({ ids: [word, 'country:kr', word] })],
  ['expand', (word) => ({ id: word })],
  ['paths', (word) => ({ from: word, to: word })],
  ['entity', (word) => ({ id: word })],
  ['relation', (word) => ({ id: word })],
  ['document', (word) => ({ id: word })],
  ['claim', (word) => ({ id: word })],
  ['claims', (word) => ({ document: word, section: word, modality: word, status: word })],
  ['entities', (word) => ({ kind: word })],
  ['relations', (word) => ({ kind: word, status: word })],
  ['documents', (word) => ({ class: word })],
  ['search', (word) => ({ query: word })],
];

const isKnown = (word: string): boolean => vocabulary.kinds.some(({ id }) => id === word);
const given = hostile.filter((word) => word !== '' && !isKnown(word));

describe('the statement of a question', () => {
  it.each(WORDS)('that asks for %s is the same whatever the values', (of, fields) => {
    const [plain] = QUESTIONS[of];
    const asked = (word: string): Question => ({ ...plain, ...fields(word) }) as Question;
    const { statement } = shown(asked('x'));
    fc.assert(
      fc.property(given, (word) => {
        const hidden = shown(asked(word));
        expect(hidden.statement).toBe(statement);
        expect(namedIn(hidden.text)).toEqual([]);
        expect(readCypher(hidden.text).names).toEqual(readCypher(statement).names);
      }),
      { numRuns: 200 },
    );
  });

  it('has no kind of relation in it that the vocabulary lacks', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 4 }), (kinds) => {
        const { statement } = shown({ of: 'expand', id: 'x', kinds: [...kinds, 'signed'] });
        expect(statement).toBe(shown({ of: 'expand', id: 'x', kinds: ['signed'] }).statement);
      }),
      { numRuns: 200 },
    );
    expect(shown({ of: 'expand', id: 'x', kinds: ['planet'] }).statement).toContain('`NONE_`');
    expect(shown({ of: 'expand', id: 'x', kinds: [] }).statement).toContain('`NONE_`');
  });

  it('names every line of the vocabulary where all may be walked', () => {
    const all: Question[] = [{ of: 'network' }, { of: 'expand', id: 'x' }, { of: 'among', ids: [] }];
    for (const question of all) {
      const { names } = readCypher(shown(question).statement);
      expect(names).toEqual(expect.arrayContaining(['ADVANCES', 'COOPERATES_WITH', 'MEMBER_OF', 'SIGNED']));
    }
  });

  it('knows a kind of entity by its label, and any other word as a mere value', () => {
    expect(shown({ of: 'entities', kind: 'country' })).toMatchObject({
      statement: expect.stringContaining('(e:`Country`)'),
      parameters: { offset: 0, limit: DEFAULT_LIMITS.items },
    });
    expect(shown({ of: 'entities', kind: 'planet' })).toMatchObject({
      statement: expect.stringContaining('e.kind = $kind'),
      parameters: { kind: 'planet' },
    });
  });

  it('is refused for a vocabulary whose kinds are no words, naming the kind', () => {
    const relations = vocabulary.relations.map((kind) => ({ ...kind, id: 'x`]-() DETACH DELETE n //' }));
    const refused = () => cypherOf({ of: 'network' }, { ...vocabulary, relations });
    expect(refused).toThrow(expect.objectContaining({ code: 'bad-data' }));
    expect(refused).toThrow('DETACH');
  });

  it('looks for paths no farther than six steps, whatever is asked', () => {
    for (const [steps, most] of [
      [2, 2],
      [6, 6],
      [1000, 6],
      [undefined, 6],
    ] as const) {
      const question = { of: 'paths' as const, from: 'a', to: 'b', ...(steps !== undefined && { steps }) };
      expect(shown(question).statement).toContain(`*..${most}]`);
    }
  });

  it('asks of the lines what the filter asks', () => {
    const asked = { of: 'paths', from: 'a', to: 'b', evidence: 'independent', predictions: false } as const;
    expect(shown(asked).parameters).toMatchObject({
      sources: 2,
      statuses: ['supported', 'cited', 'weak', 'uncited', 'disputed'],
      realities: ['actual'],
      limit: DEFAULT_LIMITS.paths,
    });
  });
});

describe('words for a full-text index', () => {
  it.each(['', ' ', '+', '-', '\\', '"', '*?', '\n'])('are never none, not even for %j', (words) => {
    expect(phraseOf(words)).toBe('""');
  });

  it('are as many as are looked for', () => {
    const { words } = shown({ of: 'search', query: 'aaa bbb cc dd e '.repeat(2000) }).parameters;
    expect(words).toBe('+"aaa" +"bbb" +"cc" +"dd" +"e"');
  });

  it.each([
    ['韩国 safety', '+"韩国" +"safety"'],
    ['a AND b OR NOT c', '+"a" +"AND" +"b" +"OR" +"NOT" +"c"'],
    ['names:x* "y z"~2 (w)^3 [a TO b]', '+"names" +"x" +"y" +"z" +"2" +"w" +"3" +"a" +"TO" +"b"'],
    ['  ', '""'],
  ])('%j are %j', (words, phrase) => {
    expect(phraseOf(words)).toBe(phrase);
  });

  it('have nothing in them that the language of queries would take for its own', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (words) => {
        expect(phraseOf(words)).toMatch(/^""$|^(\+"[^\s+\-!(){}[\]^"~*?:\\/&|]+"( |$))*$/);
      }),
      { numRuns: 500 },
    );
  });
});
