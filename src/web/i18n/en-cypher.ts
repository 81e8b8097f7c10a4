/** How the store is asked in its own language. */
export const cypher = {
  cypher: {
    what: {
      picture: 'The picture',
      subject: 'The details',
      list: 'The list',
      search: 'The search',
    },
    title: 'Show the Cypher',
    purpose:
      'Cypher is the language in which Neo4j, a graph database, is asked. Paste it into Neo4j Browser, or into cypher-shell, connected to a Neo4j that holds this graph: the Browser draws the same.',
    ready: 'Ready to paste',
    copy: 'Copy',
    copied: 'Copied',
    apart: 'Statement and parameters apart',
    statement: 'Statement',
    parameters: 'Parameters',
    loading: 'Fetching …',
    failed: 'The Cypher could not be fetched.',
    retry: 'Try again',
    close: 'Close',
  },
};

export type CypherTexts = typeof cypher;
