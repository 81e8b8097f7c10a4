import { describe, expect, it } from 'vitest';
import { changed, check, lineOf, lines } from './fixture.ts';

const NOTE = 'documents/note.yaml';
const SOURCES = 'documents/sources.yaml';
const ENTITIES = 'entities/all.yaml';

const CASES = [
  {
    says: 'an entity nobody mentions',
    code: 'entity-unmentioned',
    change: { file: NOTE, from: '            mentions: [word:others]\n', to: '' },
    place: { file: ENTITIES, at: 'id: word:others' },
  },
  {
    says: 'a document nobody cites',
    code: 'document-uncited',
    change: { file: NOTE, from: ', doc:pact-text', to: '' },
    also: { file: ENTITIES, from: '  document: doc:pact-text\n', to: '' },
    place: { file: SOURCES, at: 'id: doc:pact-text' },
  },
  {
    says: 'a claim about no entity',
    code: 'claim-about-nothing',
    change: { file: SOURCES, from: '      mentions: [pact:dream]\n', to: '' },
    place: { file: SOURCES, at: '- n: 1' },
  },
  {
    says: 'a relation on one secondary source',
    code: 'one-secondary-source',
    change: { file: SOURCES, from: 'class: official', to: 'class: secondary' },
    place: { file: NOTE, at: 'joins: club:tea' },
  },
  {
    says: 'a citation that nobody has checked',
    code: 'not-checked',
    change: { file: NOTE, from: ', fidelity: partial', to: '' },
    place: { file: NOTE, at: '{ document: doc:two, marker: "[2]" }' },
  },
  {
    says: 'an empty file',
    code: 'empty-file',
    change: { file: 'stories/none.yaml', from: '', to: '# nothing yet\n' },
    place: { file: 'stories/none.yaml', at: '#' },
  },
];

describe('warnings of the check', () => {
  it.each(CASES)('name $says, and nothing is refused', async ({ code, change, also, place }) => {
    const files = changed(change, ...(also ? [also] : []));
    const { faults, warnings } = await check(files);
    expect(lines(faults)).toEqual([]);
    expect(lines(warnings)).toEqual([`${place.file}:${lineOf(files, place.file, place.at)} warning ${code}`]);
  });

  it('do not count a second source of another class', async () => {
    const files = changed(
      { file: SOURCES, from: 'class: official', to: 'class: secondary' },
      { file: SOURCES, from: 'mentions: [pact:dream]', to: 'asserts: [{ from: place:nz, joins: club:tea }]' },
    );
    expect((await check(files)).warnings.map(({ code }) => code)).toEqual([]);
  });
});
