import { counter, type Phrase, type TextFigures } from './numbers.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const number = (count: number): string => n(count, { other: '#' });

/** Which of its claims cite, and what the others stand on. */
const standing = ({ claims: all, cited, uncited, ownWord }: TextFigures): Phrase => {
  if (ownWord && cited === 0)
    return [
      'Its ',
      { opens: 'claims', words: claims(all) },
      n(all, { one: ' stands', other: ' stand' }),
      ' on the document’s own word',
    ];
  const rest = ownWord
    ? n(uncited, { one: '# stands on the document’s own word', other: '# stand on the document’s own word' })
    : n(uncited, { one: '# does not', other: '# do not' });
  return [
    'Of its ',
    { opens: 'claims', words: claims(all) },
    ', ',
    { opens: 'cited', words: n(cited, { one: '# cites a source', other: '# cite a source' }) },
    ' and ',
    { opens: 'uncited', words: rest },
  ];
};

/** What a text rests on: its list of references or, where it has none, the documents that it cites. */
const leansOn = ({ references, sources }: TextFigures): Phrase => {
  if (references > 0)
    return [
      'It lists ',
      { opens: 'references', words: n(references, { one: '# reference', other: '# references' }) },
      '. ',
    ];
  if (sources === 0) return [];
  return [
    'It cites ',
    { opens: 'references', words: n(sources, { one: '# source', other: '# sources' }) },
    '. ',
  ];
};

/** Texts of the start page and of the search. */
export const start = {
  start: {
    headline: ['Who works with whom,', 'and on whose word.'],
    try: 'Try',
    shared: (bodies: number) =>
      n(bodies, { other: bodies === 2 ? 'two bodies share it' : '# bodies share it' }),
    reference: (marker: number) => `Reference [${number(marker)}] of the text`,
    /** Where the data has institutes, agreements and networks. */
    subject: 'Agreements and networks of AI safety institutes: who works with whom, and which text says so. ',
    lead: (texts: number): string => (texts === 1 ? 'One text so far: ' : 'At the centre stands '),
    figures: (text: TextFigures): Phrase => [
      { opens: 'text', words: text.title },
      `, ${text.publisher === undefined ? '' : `published by ${text.publisher} and `}read sentence by sentence. `,
      ...standing(text),
      '; ',
      { opens: 'forecasts', words: n(text.forecasts, { one: '# is a forecast', other: '# are forecasts' }) },
      '. ',
      ...leansOn(text),
    ],
    beside: (documents: number, claimCount: number): Phrase => [
      n(documents, { one: 'With one other document there are ', other: 'With # other documents there are ' }),
      { opens: 'beside', words: claims(claimCount) },
      ' in all. ',
    ],
    graph: (entityCount: number, relationCount: number): Phrase => [
      'The graph holds ',
      { opens: 'entities', words: entities(entityCount) },
      ' and ',
      { opens: 'relations', words: relations(relationCount) },
      '.',
    ],
    key: 'How lines are drawn',
    showAll: 'Show the whole network',
    /** Begins the guided tour. */
    tour: (steps: number) =>
      n(steps, {
        one: 'See it in one step',
        other: steps === 5 ? 'See it in five steps' : 'See it in # steps',
      }),
    /** Beside that, where not all of it can be read at once. */
    first: (count: number) =>
      `It opens with the ${number(count)} entities nearest its centre. One more press draws all that have relations; those without are in the lists.`,
    picture: (name: string) => `Picture: ${name} and what it is related to`,
    looking: 'Opening the graph …',
  },
  search: {
    here: 'In this picture',
    label: 'Search names, documents, claims',
    big: 'Find a name, a document, a claim',
    results: 'Results',
    claims: 'Claims',
    documents: 'Documents',
    /** Over results of one kind. */
    ofKind: (kind: string) => `Results of the kind “${kind}”`,
    searching: 'Searching …',
    /** While something that was chosen is not here yet; without a name where it has none. */
    opening: (name?: string) => (name === undefined ? 'Opening …' : `Opening ${name} …`),
    found: (total: number) => n(total, { one: '# result', other: '# results' }),
    nothing: (query: string) => `Nothing found for “${query}”.`,
    searched:
      'Searched were names in Chinese and English, acronyms, former names and pinyin, titles and addresses of documents, and the words and numbers of claims; also what differs by one letter. Fewer words, or other ones, may find it.',
    some: (shown: number, total: number) =>
      `The best ${number(shown)} of ${number(total)}. More letters narrow it down.`,
    /** Where so many fit that only the likeliest were looked at. */
    many: (looked: number) =>
      `More than ${number(looked)} fit; these are the likeliest. More letters narrow it down.`,
    firstOfMany: (shown: number) => `first ${number(shown)}`,
    shared: (words: string, bodies: number) =>
      n(bodies, { other: `“${words}” is the name of # different bodies` }),
    neighbours: (count: number) =>
      count === 0 ? 'no neighbours' : n(count, { one: '# neighbour', other: '# neighbours' }),
    pinyin: 'pinyin',
    near: {
      letter: 'near: one letter differs',
      gap: 'near: words between',
      order: 'near: another order',
      initials: 'near: by its initials',
      together: 'near: one of several names',
    },
    allNear: 'No exact match. These are close.',
    cut: (characters: number) => `Too long: only the first ${number(characters)} characters were looked for.`,
    keys: 'Enter opens; Shift + Enter opens with neighbours',
    failed: 'The search got no answer. Keep typing to try again.',
  },
};

export type StartTexts = typeof start;
