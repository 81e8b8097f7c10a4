import { terms } from '../../graph/terms/en.ts';
import { counter } from './numbers.ts';

const n = counter('en-GB');

/** Texts of the layer of documents in the picture. */
export const documents = {
  documentLayer: {
    heading: 'Documents',
    show: 'Show documents and their bibliography',
    showOf: (count: number) => n(count, { one: 'Show its # document', other: 'Show its # documents' }),
    none: 'No document has been written, published or edited by anyone here.',
    key: 'bibliography',
    count: (count: number) => n(count, { one: '# document', other: '# documents' }),
    added: (count: number) => n(count, { one: '# document came.', other: '# documents came.' }),
    removed: (count: number) =>
      n(count, { one: '# document left the picture.', other: '# documents left the picture.' }),
    lines: { document: 'document', ...terms.bibliographic },
    /** The same lines, read from the other end. */
    backwards: {
      'written-by': 'wrote',
      'edited-by': 'edited',
      'reviewed-by': 'reviewed',
      'interview-with': 'was interviewed in',
      'interview-by': 'led the interview',
      'published-by': 'published',
      'published-in': 'carries',
      cites: 'is cited by',
      'secondary-to': 'is the source behind',
    },
  },
};
