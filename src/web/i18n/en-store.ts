/** What is said of the store behind the page: that it is gone, that it has other data, how it is asked. */
export const store = {
  outage: {
    region: 'Connection',
    store: 'The graph database does not answer.',
    server: 'The Entente server does not answer.',
    stays: 'What is on the screen stays; Entente asks again by itself.',
    since: (time: string) => `No answer since ${time}.`,
    serverHelp:
      'If it runs on this machine, look at the window where it was started: start it again with npm start.',
    ask: 'Ask now',
    asking: 'Asking …',
    still: 'Still no answer.',
    back: 'The graph database answers again.',
    opens: 'The graph opens as soon as the database answers.',
    waiting: 'Entente fetches this as soon as the database answers again.',
    known: 'Until then: what the picture shows of it.',
    changed: (before: string, now: string) =>
      `The data has changed: version ${now} has taken the place of ${before}, which this page shows.`,
    reload: 'Reload the page',
  },
  cypher: {
    /** Each begins with the word that stands on the button. */
    of: {
      picture: 'Cypher of the picture',
      subject: 'Cypher of these details',
      list: 'Cypher of this list',
      search: 'Cypher of this search',
    },
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

export type StoreTexts = typeof store;
