/** What the marks in lists, tables and pictures mean. */
export const marks = {
  marks: {
    key: 'Key',
    title: 'What the marks mean',
    forecast: 'Forecast',
    badge: 'On a node: so many of its neighbours are not shown; press it to add them',
    close: 'Close',
  },
};

export type MarksTexts = typeof marks;
