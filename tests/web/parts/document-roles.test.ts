import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../src/web/parts/document-roles.ts';
import { aDocument } from '../../graph/build.ts';

const basis = aDocument('doc:page');
const cited = aDocument('doc:cited');
const both = aDocument('doc:both');
const other = aDocument('doc:other');
const text = aDocument('doc:text', {
  references: [
    { number: 2, document: 'doc:cited', asPrinted: 'Cited.' },
    { number: 7, document: 'doc:both', asPrinted: 'Both.' },
  ],
  corrections: ['doc:page', 'doc:both'].map((from) => ({
    ...{ reference: 2, field: 'title', asPrinted: 'Cite', proposed: 'Cited', basis: from },
  })),
});

describe('documents by why they are here', () => {
  it('are texts that were read, their references, what corrections rest on, and others', () => {
    const groups = rolesOf([basis, both, cited, other, text], [text]);
    expect(groups.map(({ role, entries }) => [role, entries.map(({ document }) => document.id)])).toEqual([
      ['text', ['doc:text']],
      ['reference', ['doc:both', 'doc:cited']],
      ['basis', ['doc:page']],
      ['other', ['doc:other']],
    ]);
  });

  it('carry their numbers in the lists that name them', () => {
    const [group] = rolesOf([cited], [text]);
    expect(group?.entries[0]?.markers).toEqual(['[2]']);
  });
});
