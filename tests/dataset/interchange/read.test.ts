import { beforeAll, describe, expect, it } from 'vitest';
import { readAndCheckFolder } from '../../../src/dataset/check.ts';
import { authoredOf } from '../../../src/dataset/build.ts';
import { digest } from '../../../src/dataset/digest.ts';
import { checkInterchange, readInterchange } from '../../../src/dataset/interchange/read.ts';
import { formatFault } from '../../../src/dataset/fault.ts';
import { Report } from '../../../src/dataset/report.ts';
import { canonicalJson, versionOf } from '../../../src/graph/canonical.ts';
import { deriveGraph } from '../../../src/graph/derive.ts';
import type { Graph } from '../../../src/graph/model.ts';

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

/** Every fault of a text, a line each. */
const faultsOf = (text: string): string[] => {
  const report = new Report();
  checkInterchange(text, 'x.json', report);
  return report.faults.map(formatFault);
};

describe('reading an exported graph', () => {
  it('gives the graph that was exported', () => {
    expect(canonicalJson(readInterchange(canonicalJson(graph)))).toBe(canonicalJson(graph));
    expect(readInterchange(`\ufeff${canonicalJson(graph)}`).data).toBe(graph.data);
  });

  it('gives what the vocabulary says of a property, such as that it is a trait of parties', () => {
    const traits = readInterchange(canonicalJson(graph)).vocabulary.properties.filter(({ trait }) => trait);
    expect(traits.map(({ id }) => id)).toEqual(['region']);
  });

  it('gives relations of things with themselves, and refuses them of a kind that is not reflexive', async () => {
    const { data } = await readAndCheckFolder('tests/fixtures/round-trips');
    if (!data) throw new Error('no data');
    const looped = deriveGraph(authoredOf(data), digest);
    expect(readInterchange(canonicalJson(looped))).toEqual(looped);
    const trades = looped.vocabulary.relations.find(({ id }) => id === 'trades-with');
    delete trades?.reflexive;
    const faults = faultsOf(JSON.stringify({ ...looped, data: versionOf(looped, digest) }));
    expect(faults).toHaveLength(2);
    for (const fault of faults)
      expect(fault).toMatch(/firm:(alder|elm) cannot be related to itself by “trades-with”/);
  });

  it('keeps fields that a later version has added', () => {
    const text = exported((fields) => {
      fields['added'] = [1];
      Object.assign(fields.entities[0] ?? {}, { colour: 'red' });
    });
    expect(readInterchange(text)).toMatchObject({ added: [1] });
  });

  it('refuses contents that are not those of the version, without saying which would be', () => {
    const text = exported((fields) => fields.claims[1]?.mentions.pop(), false);
    const wanted = versionOf(JSON.parse(text), digest);
    const faults = faultsOf(text);
    expect(faults).toEqual([expect.stringMatching(/x\.json:1:30 {2}file .*changed after the export/)]);
    expect(faults.join()).not.toContain(wanted);
  });

  it.each([
    ['what is not JSON', '{"format":', /not JSON/],
    ['nothing', '', /not JSON/],
    ['a merge conflict', '{\n<<<<<<< HEAD\n', /merge begins in line 2/],
    ['a list', '[]', /names no format/],
    ['another format', '{"format":"gexf"}', /“gexf”/],
    ['a later format', '{"format":"entente/2"}', /“entente\/2”/],
    ['endless nesting', `{"format":"entente/1","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, /nested/],
    ['a forbidden field', '{"format":"entente/1","x":{"__proto__":{"polluted":1}}}', /__proto__/],
  ])('refuses %s', (_, text, message) => {
    expect(() => faultsOf(text)).toThrow(message);
  });

  it('lists everything that an empty object of the format lacks', () => {
    expect(faultsOf('{"format":"entente/1"}').length).toBeGreaterThan(5);
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
      /is the id of two entities/,
    ],
    [
      'a relation to nobody',
      (fields) => Object.assign(fields.relations[0] ?? {}, { to: 'x:y' }),
      /is the id of another relation/,
    ],
    [
      'a claim of no document',
      (fields) => Object.assign(fields.claims[0] ?? {}, { document: 'doc:no' }),
      /document names doc:no, which does not exist/,
    ],
    ['a relation no longer there', (fields) => fields.relations.shift(), /which is not among the relations/],
    [
      'a kind that is not in the vocabulary',
      (fields) => (fields.vocabulary.kinds = fields.vocabulary.kinds.filter(({ id }) => id !== 'country')),
      /“country” is no kind of entity/,
    ],
    [
      'a mention of nobody',
      (fields) => fields.claims[0]?.mentions.push('country:zz'),
      /mentions names country:zz/,
    ],
    [
      'a source that is not there',
      (fields) => fields.documents[0]?.primarySources.push('doc:no'),
      /primarySources names doc:no/,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(faultsOf(exported(change)).join('\n')).toMatch(message);
  });
});

/** A change of the export that nobody may make, though its version agrees. */
type Forgery = [says: string, change: (fields: Fields & Graph) => unknown, fault: RegExp];

const first = <T>(list: readonly T[], fits: (item: T) => boolean = () => true): T => {
  const found = list.find(fits);
  if (!found) throw new Error('nothing fits');
  return found;
};

describe('an exported graph passes the same rules as a folder', () => {
  it.each<Forgery>([
    [
      'a status',
      ({ relations }) => (first(relations, ({ status }) => status !== 'supported').status = 'supported'),
      /rule 7 {2}status of .* is "supported", but/,
    ],
    [
      'the status of a claim',
      ({ claims }) => (first(claims, ({ status }) => status === 'uncited').status = 'weak'),
      /rule 7 {2}status of claim:.* is "weak", but from the claims follows "uncited"/,
    ],
    [
      'a document that cites what none of its claims does',
      ({ documents }) => (first(documents).unlistedReferences = ['doc:ciss-2024-11']),
      /rule 7 {2}unlistedReferences of doc:.* is \["doc:ciss-2024-11"\], but from the claims follows absent/,
    ],
    [
      'a flag',
      ({ claims }) => first(claims, ({ flags }) => flags.length === 0).flags.push('in-tension'),
      /rule 7 {2}flags of claim:/,
    ],
    [
      'an outcome',
      ({ claims }) => (first(claims, ({ outcome }) => outcome !== undefined).outcome = { value: 'met' }),
      /rule 7 {2}outcome of claim:/,
    ],
    [
      'how many sources',
      ({ relations }) => (first(relations, ({ sources }) => sources === 0).sources = 2),
      /rule 7 {2}sources of .* is 2/,
    ],
    [
      'a reality',
      ({ relations }) => (first(relations, ({ reality }) => reality === 'predicted').reality = 'actual'),
      /rule 7 {2}reality of/,
    ],
    [
      'a value that nobody states',
      ({ entities }) =>
        Object.assign(
          first(entities, ({ values }) => values === undefined),
          { values: [{ property: 'count', value: 3, reality: 'actual', claims: [] }] },
        ),
      /rule 7 {2}values of/,
    ],
    [
      'a relation without a claim',
      ({ relations }) => (first(relations).claims = []),
      /rule 1 .* names no claim that asserts it/,
    ],
    [
      'a relation that nobody asserts',
      ({ relations }) =>
        relations.push({
          ...first(relations),
          id: 'x/a:b/c:d',
          kind: 'x',
          from: 'a:b',
          to: 'c:d',
          claims: [],
        }),
      /x\/a:b\/c:d names no claim/,
    ],
    [
      'a claim that does not assert its relation',
      ({ relations, claims }) =>
        first(relations).claims.push(first(claims, ({ asserts }) => asserts.length === 0).id),
      /neither asserts nor denies it/,
    ],
    [
      'a relation with other ends than its id',
      ({ relations }) => (first(relations).to = first(relations, ({ to }) => to !== first(relations).to).to),
      /is the id of another relation/,
    ],
    [
      'a relation of another kind than its id',
      ({ relations }) => (first(relations).kind = 'signed'),
      /is the id of another relation/,
    ],
    [
      'a relation that stands twice',
      ({ relations }) => relations.push(first(relations)),
      /is the id of two relations/,
    ],
    [
      'a wrong kind at an end',
      ({ claims, relations }) => {
        const id = 'signed/person:gao-longxu/agreement:us-uk-mou';
        const claim = first(claims, ({ asserts }) => asserts.length === 0);
        claim.asserts.push({ relation: id, polarity: 'asserts', reality: 'actual' });
        relations.push({
          ...first(relations),
          id,
          kind: 'signed',
          from: 'person:gao-longxu',
          to: 'agreement:us-uk-mou',
          claims: [claim.id],
        });
      },
      /rule 3 .*cannot stand at the “from” end of “signed”/,
    ],
    [
      'an address that is none of the web',
      ({ documents }) => (first(documents).url = 'javascript:alert(1)'),
      /rule 13 .*javascript/,
    ],
    [
      'an address in the bibliography',
      ({ documents }) => (first(documents).csl['URL'] = 'https:///x'),
      /rule 13/,
    ],
    [
      'an empty name',
      ({ entities }) => (first(first(entities).names).value = ''),
      /rule 4 {2}entities\.0\.names\.0\.value is empty/,
    ],
    [
      'a name that nobody sees',
      ({ entities }) => (first(first(entities).names).value = '\u200b\u3164'),
      /nobody can see/,
    ],
    [
      'a name over two lines',
      ({ entities }) => (first(first(entities).names).value = 'a\nb'),
      /line break or a tab \(U\+000A\)/,
    ],
    [
      'a control character',
      ({ claims }) => (first(claims).text.en = 'a\u009b31m'),
      /control character .*\(U\+009B\)/,
    ],
    ['half a character', ({ claims }) => (first(claims).text.en = 'a\ud83d'), /U\+D83D/],
    ['a date that is none', ({ documents }) => (first(documents).date = '2024-02-30'), /rule 8 .*2024-02-30/],
    [
      'an end before its beginning',
      ({ entities }) => Object.assign(first(first(entities).names), { since: '2020', until: '2019' }),
      /rule 8 .*before it begins/,
    ],
    [
      'an id of another pattern',
      ({ entities }) =>
        (first(entities, ({ id }) => id === 'organisation:cset' || id.startsWith('organisation:')).id =
          'Organisation X'),
      /rule 4 .*is no id of an entity/,
    ],
    [
      'an id that is too long',
      ({ entities }) => (first(entities).id = `agreement:${'x'.repeat(300)}`),
      /has 310 characters, more than 200/,
    ],
    [
      'an external id with a wrong check digit',
      ({ entities }) => (first(entities).ids = [{ scheme: 'ror', value: '02twcfp33' }]),
      /rule 9/,
    ],
    [
      'an anchor of more than 60 characters',
      ({ claims }) => (first(claims).anchor.exact = 'x'.repeat(61)),
      /rule 2/,
    ],
    [
      'an anchor that nobody sees',
      ({ claims }) => (first(claims).anchor.exact = '\u200b'),
      /rule 2 {2}The anchor is empty/,
    ],
    [
      'a field under a title',
      ({ documents }) => (first(documents).title['status'] = 'supported'),
      /“status” is not a language tag/,
    ],
    [
      'a field under a text in both languages',
      ({ claims }) => Object.assign(first(claims).text, { status: 'x' }),
      /rule 3 {2}claims\.0\.text: Unrecognized key/,
    ],
    [
      'a language that is none',
      ({ documents }) => (first(documents).lang = 'english'),
      /“english” is not a language tag/,
    ],
    [
      'an icon that is none',
      ({ vocabulary }) => (first(vocabulary.kinds).icon = 'skull'),
      /vocabulary\.kinds\.0\.icon/,
    ],
    [
      'a property that is a trait in another way than by the flag',
      ({ vocabulary }) => Object.assign(first(vocabulary.properties), { trait: 'yes' }),
      /vocabulary\.properties\.0\.trait/,
    ],
    [
      'an empty vocabulary',
      (fields) => (fields.vocabulary = { kinds: [], relations: [], properties: [], forms: [], roles: [] }),
      /vocabulary\.kinds/,
    ],
    [
      'a claim of another document than its id says',
      ({ claims, documents }) => (first(claims).document = first(documents).id),
      /is the id of a claim of another document/,
    ],
    [
      'a claim in a section that is not there',
      ({ claims }) => (first(claims).section = '九'),
      /stands in no section/,
    ],
    [
      'a tension about no claim',
      ({ documents }) =>
        (first(first(documents, ({ tensions }) => tensions.length > 0).tensions).side = [
          'claim:ciss-2024-11/999',
        ]),
      /claim 999/,
    ],
    [
      'a member of a label',
      ({ claims, relations }) => {
        const id = 'member-of/country:us/label:western-countries';
        const claim = first(claims);
        claim.asserts.push({ relation: id, polarity: 'asserts', reality: 'actual' });
        relations.push({
          ...first(relations),
          id,
          kind: 'member-of',
          from: 'country:us',
          to: 'label:western-countries',
          claims: [claim.id],
        });
      },
      /rule (?:12|4)/,
    ],
  ])('and is refused with %s', (_, change, fault) => {
    expect(faultsOf(exported(change)).join('\n')).toMatch(fault);
  });

  it('names the line of each fault', () => {
    const lines = canonicalJson(graph).split('\n');
    const at = lines.findIndex((line) => line.includes('"id":"doc:ciss-2024-11"'));
    lines[at] = (lines[at] ?? '').replace('"lang":"zh"', '"lang":"mandarin"');
    const column = (lines[at] ?? '').indexOf('"mandarin"') + 1;
    expect(faultsOf(lines.join('\n'))[0]).toMatch(new RegExp(`^x\\.json:${at + 1}:${column} `));
  });

  it('lists no more faults than those of a folder, and counts the rest', () => {
    const report = new Report();
    checkInterchange(
      exported(({ claims }) => claims.forEach((claim) => claim.mentions.push('a:a', 'b:b', 'c:c'))),
      'x.json',
      report,
    );
    expect(report.faults).toHaveLength(200);
    expect(report.count).toBe(3 * graph.claims.length);
  });
});

describe('the version of an exported graph', () => {
  const signed = (text: string): string => {
    const compact = text.replace(/"data":"[^"]*",/, '');
    return text.replace(/"data":"[^"]*"/, `"data":"${digest([compact]).slice(0, 16)}"`);
  };

  it('may be that of lists that are sorted in another way', () => {
    const text = JSON.stringify({
      ...graph,
      entities: [...graph.entities].reverse(),
      claims: [...graph.claims].reverse(),
    });
    expect(faultsOf(signed(text))).toEqual([]);
    expect(readInterchange(signed(text)).data).toBe(graph.data);
    expect(faultsOf(text)).toEqual([]);
  });

  it('may be that of numbers and letters that are written in another way', () => {
    const text = JSON.stringify(graph)
      .replace(/"number":(\d+),/g, '"number":$1.0,')
      .replaceAll('安', '\\u5b89');
    expect(faultsOf(signed(text))).toEqual([]);
    expect(faultsOf(signed(text).replaceAll('","', '", "').replaceAll(':{', ' : {'))).toEqual([]);
    expect(readInterchange(signed(text)).data).toBe(graph.data);
  });

  it('is that of no contents that were changed', () => {
    const text = signed(JSON.stringify(graph)).replace('国家', '家国');
    expect(faultsOf(text).join()).toContain('changed after the export');
  });
});
