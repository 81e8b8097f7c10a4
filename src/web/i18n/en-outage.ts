/** What is said of the store behind the page: that it is gone, that it has other data. */
export const outage = {
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
    back: 'The connection is back.',
    opens: 'The graph opens as soon as the connection is back.',
    waiting: 'Entente fetches this as soon as the connection is back.',
    known: 'Until then: what the picture shows of it.',
    changed: (before: string, now: string) =>
      `The data has changed: version ${now} has taken the place of ${before}, which this page shows.`,
    reload: 'Reload the page',
  },
};

export type OutageTexts = typeof outage;
