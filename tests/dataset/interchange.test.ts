import { beforeAll, describe, expect, it } from 'vitest';
import { readAndCheckFolder } from '../../src/dataset/check.ts';
import { authoredOf } from '../../src/dataset/build.ts';
import { digest } from '../../src/dataset/digest.ts';
import { readInterchange } from '../../src/dataset/interchange/read.ts';
import { canonicalJson, versionOf } from '../../src/graph/canonical.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import { EntenteError } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/model.ts';

let graph: Graph;

beforeAll(async () => {
  const { data } = await readAndCheckFolder('graph-seed');
  if (!data) throw new Error('no data');
  graph = deriveGraph(authoredOf(data), digest);
});

type Fields = Record<string, unknown>;

/** The export with a change, and its version made to agree again unless told otherwise. */
const exported = (change: (fields: Fields & Graph) => void, resign = true): string => {
  const fields = structuredClone(graph) as Fields & Graph;
  change(fields);
  if (resign) fields.data = versionOf(fields, digest);
  return JSON.stringify(fields);
};

const refusal = (text: string): EntenteError => {
  try {
    readInterchange(text);
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error('not refused');
};

describe('reading an exported graph', () => {
  it('gives the graph that was exported', () => {
    expect(canonicalJson(readInterchange(canonicalJson(graph)))).toBe(canonicalJson(graph));
    expect(readInterchange(`\ufeff${canonicalJson(graph)}`).data).toBe(graph.data);
  });

  it('keeps fields that a later version has added', () => {
    const text = exported((fields) => {
      fields['added'] = [1];
      Object.assign(fields.entities[0] ?? {}, { colour: 'red' });
    });
    expect(readInterchange(text)).toMatchObject({ added: [1] });
  });

  it('refuses contents that are not those of the version', () => {
    const text = exported((fields) => fields.claims[0]?.mentions.pop(), false);
    expect(refusal(text).message).toMatch(/version [0-9a-f]{16}.*changed after/);
  });

  it.each([
    ['what is not JSON', '{"format":', /not JSON/],
    ['nothing', '', /not JSON/],
    ['a list', '[]', /names no format/],
    ['another format', '{"format":"gexf"}', /“gexf”/],
    ['a later format', '{"format":"entente/2"}', /“entente\/2”/],
    ['an empty object of the format', '{"format":"entente/1"}', /damaged: data:.*; and \d+ more/],
    ['endless nesting', `{"format":"entente/1","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, /nested/],
    ['a forbidden field', '{"format":"entente/1","x":{"__proto__":{"polluted":1}}}', /__proto__/],
  ])('refuses %s', (_, text, message) => {
    const error = refusal(text);
    expect(error.code).toBe('bad-data');
    expect(error.message).toMatch(message);
  });

  it.each<[string, (fields: Fields & Graph) => void, RegExp]>([
    [
      'a number for a text',
      (fields) => Object.assign(fields.entities[0] ?? {}, { kind: 3 }),
      /entities\.0\.kind/,
    ],
    [
      'null for an absent field',
      (fields) => Object.assign(fields.documents[0] ?? {}, { url: null }),
      /documents\.0\.url/,
    ],
    [
      'an unknown status',
      (fields) => Object.assign(fields.claims[0] ?? {}, { status: 'fine' }),
      /claims\.0\.status/,
    ],
    [
      'an id that stands twice',
      (fields) => fields.entities.push(...fields.entities.slice(0, 1)),
      /Two entities/,
    ],
    ['a relation to nobody', (fields) => Object.assign(fields.relations[0] ?? {}, { to: 'x:y' }), /“x:y”/],
    [
      'a claim of no document',
      (fields) => Object.assign(fields.claims[0] ?? {}, { document: 'doc:no' }),
      /“doc:no”/,
    ],
    ['a relation no longer there', (fields) => fields.relations.shift(), /which is not in the file/],
    [
      'a kind that is not in the vocabulary',
      (fields) => (fields.vocabulary.kinds = fields.vocabulary.kinds.filter(({ id }) => id !== 'country')),
      /which is not in the file/,
    ],
    ['a mention of nobody', (fields) => fields.claims[0]?.mentions.push('country:zz'), /“country:zz”/],
    [
      'a source that is not there',
      (fields) => fields.documents[0]?.primarySources.push('doc:no'),
      /“doc:no”/,
    ],
  ])('refuses %s', (_, change, message) => {
    const error = refusal(exported(change));
    expect(error.code).toBe('bad-data');
    expect(error.message).toMatch(message);
  });
});
