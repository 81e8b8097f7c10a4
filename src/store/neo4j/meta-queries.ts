/** One row: which load wrote what is there, whether it has ended, and what it loaded. */
export const META =
  'MATCH (m:EntenteMeta) RETURN m.schema AS schema, m.state AS state, m.data AS data, m.load AS load';
/** The same with the vocabulary and the stories, which are large and change only with a load. */
export const META_WITH_CONTENT = [META, 'm.vocabulary AS vocabulary, m.stories AS stories'].join(', ');

/** Asked with what was read before: for the row of that, where without it the server might look at both in any order. */
const BEHIND = ['CALL (*) {', META, '} RETURN *'].join(' ');

/**
 * A statement that says itself which load it has read, so that no other has to follow that does: the columns of META stand
 * behind its own. It is without the indentation that people read it by: the driver writes 1,400 bytes at a time, and what is
 * longer needs another call of the system, which costs our process as much as anything else that it does for a question.
 * @param statement one that gives one row, and ends in WITH: what that row has is read before META is. It has neither comments
 *   nor two spaces in quotation marks
 */
export const telling = (statement: string): string =>
  [statement, BEHIND].join(' ').replace(/\s+/g, ' ').trim();
