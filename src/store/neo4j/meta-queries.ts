/** One row: which load wrote what is there, whether it has ended, and what it loaded. */
export const META =
  'MATCH (m:EntenteMeta) RETURN m.schema AS schema, m.state AS state, m.data AS data, m.load AS load';
/** The same with the vocabulary and the stories, which are large and change only with a load. */
export const META_WITH_CONTENT = [META, 'm.vocabulary AS vocabulary, m.stories AS stories'].join(', ');

/** Asked with what was read before: for the row of that, where without it the server might look at both in any order. */
const BEHIND = ['CALL (*) {', META, '} RETURN *'].join(' ');

/**
 * A statement that says itself which load it has read, so that no other has to follow that does: the columns of META stand
 * behind its own.
 * @param statement one that gives one row, and ends in WITH: what that row has is read before META is
 */
export const telling = (statement: string): string => [statement, BEHIND].join(' ');
