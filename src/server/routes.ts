import { canonicalChunks } from '../graph/canonical.ts';
import type { GraphReader } from '../store/port.ts';
import { askBy, pathOf, QUESTION_NAMES } from '../store/questions/call.ts';
import { QUESTIONS, type QuestionName } from '../store/questions/questions.ts';
import { readAddress, readBody, readQuestion } from '../store/questions/schemas.ts';
import { jsonOf, parametersOf, refuseParameters } from './parameters.ts';

/** A question that was read and only needs a reader to be asked. */
export type PreparedQuestion = (reader: GraphReader) => Promise<unknown>;

/** A question over HTTP. A text in parts is sent part by part, anything else as JSON. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** Reads the question, so that a bad one never reaches the store, and hands back how to ask it. */
  prepare(request: Request): Promise<PreparedQuestion>;
}

/** The whole graph is sent byte for byte as an export writes it. */
const graphText: PreparedQuestion = async (reader) => canonicalChunks(await reader.graph());

const get = (name: QuestionName): Route => ({
  method: 'GET',
  path: `/${pathOf(name)}`,
  prepare: async ({ url }) => {
    const values = readAddress(name, parametersOf(url));
    return name === 'graph' ? graphText : (reader) => askBy(reader, name, values);
  },
});

const post = (path: string, read: (body: unknown) => PreparedQuestion): Route => ({
  method: 'POST',
  path,
  prepare: async (request) => {
    refuseParameters(request.url);
    return read(await jsonOf(request));
  },
});

/** The same question with its parameters in a body, where they may be too long for an address. */
const posted = (name: QuestionName): Route =>
  post(`/${pathOf(name)}`, (body) => {
    const values = readBody(name, body);
    return (reader) => askBy(reader, name, values);
  });

const cypher = post('/api/cypher', (body) => {
  const question = readQuestion(body);
  return (reader) => reader.cypher(question);
});

/** Every question of the port, at its address. */
export const ROUTES: readonly Route[] = [
  ...QUESTION_NAMES.map(get),
  ...QUESTION_NAMES.filter((name) => 'long' in QUESTIONS[name]).map(posted),
  cypher,
];
