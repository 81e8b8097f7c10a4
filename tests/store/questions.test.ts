import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import type { Answer, GraphReader, Options, Question } from '../../src/store/port.ts';
import { askBy, QUESTION_NAMES, valuesOf } from '../../src/store/questions/call.ts';
import { QUESTIONS } from '../../src/store/questions/questions.ts';
import { readAddress, readBody, readQuestion } from '../../src/store/questions/schemas.ts';
import { QUESTIONS as EXAMPLES } from './contract/cypher.ts';
import { questionsOf, searchesOf } from './contract/random/questions.ts';
import { fixture } from './fixture.ts';

const examples: Question[] = Object.values(EXAMPLES).flat();

/** A question as an address says it. */
const textsOf = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** Texts that an address can hold in a list: no comma in them. */
const id = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes(','));

describe('the description of a question', () => {
  it('is read alike out of an address and out of a body', () => {
    for (const { of, ...values } of examples) {
      expect(readBody(of, values), of).toEqual(values);
      const inAddress = Object.values(values).flat().join('').includes(',') ? undefined : textsOf(values);
      if (inAddress) expect(readAddress(of, inAddress), of).toEqual(values);
    }
  });

  it('tells which arguments of the method its parameters are, there and back', async () => {
    for (const name of QUESTION_NAMES) {
      let given: unknown[] = [];
      const reader: GraphReader = {
        ...openMemory(fixture),
        [name]: async (...asked: unknown[]) => (given = asked),
      };
      const { positional } = QUESTIONS[name];
      const values = {
        ...Object.fromEntries(positional.map((parameter) => [parameter, 'x'])),
        ...(name === 'about' || name === 'graph' || name === 'network' ? {} : { limit: 3 }),
      };
      await askBy(reader, name, values);
      expect(valuesOf(name, given), name).toEqual(values);
    }
  });

  it('holds for any list of ids, in an address and in a body', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 5 }), (ids) => {
        expect(readBody('among', { ids })).toEqual({ ids });
        expect(readAddress('among', { ids: ids.join(',') })).toEqual({ ids });
      }),
    );
  });

  it('with its name is the question that can be put into Cypher, for those that draw something', () => {
    for (const question of examples) expect(readQuestion(question)).toEqual(question);
    for (const of of ['about', 'graph', 'cypher', 'version', 'constructor']) {
      expect(() => readQuestion({ of })).toThrow('"of"');
    }
  });

  it('is put to every store with random graphs, whichever it is', () => {
    const put = [...questionsOf(fixture), ...searchesOf(fixture, { chance: 1, most: 1 })];
    const names = new Set(put.map(({ said }) => said.slice(0, said.indexOf('('))));
    expect([...names]).toEqual(expect.arrayContaining(QUESTION_NAMES));
  });

  it('makes the method of the reader: one that is missing, or answers something else, does not compile', () => {
    const { paths: _, ...rest } = openMemory(fixture);
    // @ts-expect-error a question without an answer
    const lacking: GraphReader = rest;
    // @ts-expect-error an answer of another type
    const wrong: GraphReader = { ...openMemory(fixture), paths: async () => 3 };
    const steps: Options<'paths'>['steps'] = 3;
    const looked: Answer<'paths'>['looked'] = steps;
    expect([lacking, wrong, looked]).toHaveLength(3);
  });
});
