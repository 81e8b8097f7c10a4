import { EVIDENCE } from '../../../src/graph/evidence.ts';
import { describe, expect, it } from 'vitest';
import { CITING } from '../../../src/graph/view.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { Cypher, Question } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { namedIn, readCypher } from '../cypher/reader.ts';
import { RELATIONS, fixture } from '../fixture.ts';

type Asked = { [Of in Question['of']]: (Question & { of: Of })[] };

const HOSTILE = '“$id” \\u0022}) DETACH DELETE n //';

/** Questions of every kind, the plainest first. */
export const QUESTIONS: Asked = {
  network: [{ of: 'network' }, { of: 'network', limit: 3 }],
  overview: [{ of: 'overview' }, { of: 'overview', limit: 3 }],
  among: [
    { of: 'among', ids: [] },
    { of: 'among', ids: ['country:kr', HOSTILE] },
    { of: 'among', ids: ['country:kr', HOSTILE], touching: [HOSTILE] },
  ],
  bibliography: [
    { of: 'bibliography', ids: [] },
    { of: 'bibliography', ids: ['person:zoe-lukasz', HOSTILE] },
  ],
  expand: [
    { of: 'expand', id: 'country:kr' },
    { of: 'expand', id: HOSTILE, kinds: ['represents', 'signed'], limit: 2, offset: 1 },
    { of: 'expand', id: 'country:kr', kinds: [] },
    { of: 'expand', id: 'country:kr', kinds: ['planet`]-()-[:`X', 'represents'] },
  ],
  paths: [
    { of: 'paths', from: 'country:us', to: 'country:kr' },
    { of: 'paths', from: 'person:zoe-lukasz', to: HOSTILE, documents: true },
    ...EVIDENCE.map((evidence) => ({
      ...{ of: 'paths' as const, from: 'country:us', to: HOSTILE, evidence },
      ...{ predictions: false, limit: 3, steps: 4 },
    })),
  ],
  coverage: [{ of: 'coverage', document: 'doc:preview' }],
  provenance: [{ of: 'provenance', id: HOSTILE }],
  resting: [
    { of: 'resting', ids: ['doc:mou-2024', 'official', HOSTILE] },
    { of: 'resting', ids: [], alone: true, limit: 2, offset: 1 },
  ],
  sources: [{ of: 'sources' }, { of: 'sources', document: HOSTILE, order: 'alone', limit: 2, offset: 1 }],
  conflicts: [{ of: 'conflicts' }, { of: 'conflicts', document: HOSTILE, limit: 2, offset: 1 }],
  circles: [{ of: 'circles' }, { of: 'circles', limit: 2, offset: 1 }],
  parties: [
    { of: 'parties', ids: [] },
    { of: 'parties', ids: ['signed/agreement:us-uk-mou', HOSTILE], limit: 2, offset: 1 },
  ],
  pattern: [
    { of: 'pattern', steps: ['country'] },
    { of: 'pattern', steps: ['_', 'not:signed/_'] },
    { of: 'pattern', steps: ['country:kr', 'represents/by/institute', 'not:signed/_'], predictions: true },
    {
      of: 'pattern',
      steps: [
        'institute',
        'represents/country',
        'signed/agreement:us-uk-mou',
        'signed/by/country',
        'and:member-of/_',
      ],
      ...{ limit: 2, offset: 1 },
    },
  ],
  entity: [{ of: 'entity', id: 'country:kr' }],
  relation: [{ of: 'relation', id: RELATIONS.represents }],
  document: [{ of: 'document', id: 'doc:preview' }],
  claim: [{ of: 'claim', id: HOSTILE }],
  claims: [
    { of: 'claims' },
    { of: 'claims', document: 'doc:preview', section: '一', modality: 'fact', status: 'weak', cites: 'wide' },
    ...CITING.map((cites) => ({ of: 'claims' as const, cites })),
    { of: 'claims', section: HOSTILE, cites: 'narrow', limit: 5, offset: 2 },
  ],
  entities: [
    { of: 'entities' },
    { of: 'entities', kind: 'country', limit: 2 },
    { of: 'entities', kind: HOSTILE, offset: 3 },
  ],
  relations: [
    { of: 'relations' },
    { of: 'relations', kind: HOSTILE, status: 'uncited', reality: 'predicted', limit: 2, offset: 1 },
  ],
  documents: [{ of: 'documents' }, { of: 'documents', class: 'official', limit: 2, offset: 1 }],
  search: [
    { of: 'search', query: '韩国 "safety institute"' },
    { of: 'search', query: HOSTILE },
    { of: 'search', query: 'ai', limit: 3, types: ['entity', 'claim'] },
    { of: 'search', query: '' },
  ],
};

const texts = (values: Iterable<unknown>): string[] =>
  [...values].flat().filter((value) => typeof value === 'string');

/** What the text has to say: the texts of the statement itself, and the value of each parameter where it is named. */
function saidIn({ statement, parameters }: Cypher): string[] {
  const own = readCypher(statement).strings;
  const named = [...readCypher(statement).rest.matchAll(/\$(\w+)/g)].map(
    ([, name]) => parameters[name ?? ''],
  );
  return [...own, ...texts(named)].sort();
}

export function describeCypher(ask: CurrentReader): void {
  describe('a question in Cypher', () => {
    describe.each(Object.entries(QUESTIONS))('that asks for %s', (_, questions) => {
      it('names all of its parameters, and no others', async () => {
        for (const question of questions) {
          const { statement, parameters } = await ask().cypher(question);
          expect(namedIn(statement), statement).toEqual(Object.keys(parameters).sort());
        }
      });

      it('is one text to be pasted, with the values in it and no parameter left', async () => {
        for (const question of questions) {
          const cypher = await ask().cypher(question);
          expect(namedIn(cypher.text), cypher.text).toEqual([]);
          expect(readCypher(cypher.text).strings.sort()).toEqual(saidIn(cypher));
          expect(readCypher(cypher.text).names).toEqual(readCypher(cypher.statement).names);
        }
      });

      it('has its parameters as commands too, which say the same', async () => {
        for (const question of questions) {
          const { assignments, parameters } = await ask().cypher(question);
          const lines = assignments === '' ? [] : assignments.split('\n');
          expect(lines.map((line) => /^:param (\w+) => ./.exec(line)?.[1])).toEqual(Object.keys(parameters));
          const values = Object.values(parameters).flat();
          expect(lines.flatMap((line) => readCypher(line).strings)).toEqual(
            values.filter((value) => typeof value === 'string'),
          );
        }
      });

      it('only reads', async () => {
        for (const question of questions) {
          const { rest } = readCypher((await ask().cypher(question)).text);
          expect(rest).toMatch(/^(MATCH|CALL db\.index\.fulltext\.queryNodes)\b/);
          expect(rest).not.toMatch(
            /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD|FOREACH|CALL (?!db\.index))/i,
          );
          expect(rest.split(';')).toEqual([expect.any(String), '']);
        }
      });

      it('is the same from every reader', async () => {
        for (const question of questions) {
          expect(await ask().cypher(question)).toEqual(await openMemory(fixture).cypher(question));
        }
      });
    });
  });
}
