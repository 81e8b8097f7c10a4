const NUMBER = new Intl.NumberFormat('en-GB');
const number = (count: number): string => NUMBER.format(count);
const listed = new Intl.ListFormat('en-GB');

/** What the command line says of who is in which circle, in English. */
export const answers = {
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  undated: 'no date stated',
  /** A circle in words: how its parties stand to it, and what it is around. */
  circle: (relation: string, name: string, role?: string) =>
    `“${relation} ${name}”${role === undefined ? '' : ` as ${role}`}`,
  within: (of: readonly string[], not: readonly string[]) =>
    `Who is in ${of.length > 1 ? 'all of ' : ''}${listed.format(of)}${not.length > 0 ? `, and not in ${listed.format(not)}` : ''}?`,
  compare: (a: string, b: string) => `Who is in ${a}, in ${b}, or in both?`,
  asOf: (day: string) => `As of ${day}.`,
  both: 'In both',
  only: (circle: string) => `Only in ${circle}`,
  onlyUnknown: (circle: string) => `In ${circle}; of the other nothing is known`,
  matches: 'In it',
  unknown: 'Unknown: not on record, and the list is not known to be complete, or only forecast',
  refused: 'Stayed outside, on record',
  lists: {
    complete: (circle: string) => `The list of ${circle} is complete.`,
    incomplete: (circle: string) => `The list of ${circle} is not complete.`,
    unknown: (circle: string) => `Nobody says whether the list of ${circle} is complete.`,
  },
  circlesOf: (count: number) => `${number(count)} ${count === 1 ? 'circle' : 'circles'}`,
  listHead: ['Parties', 'Forecast', 'Outside', 'List', 'Circle', 'Id'],
  listStates: { complete: 'complete', incomplete: 'not complete', unknown: 'not stated' },
  pattern: (steps: string) => `Who matches ${steps}?`,
  notComplete: 'Match as far as is on record; a list that they are not in is not known to be complete',
  onRecord: 'Not means that no such line is on record.',
  renamed: 'Which bodies were renamed, when, and on whose word?',
  renamedHead: 'Renamed',
  name: (value: string, lang: string) => `${value} (${lang})`,
  named: 'called so',
  opened: (day: string) => `Whose institutes opened after ${day}?`,
  after: 'Opened after it',
  maybe: 'Dates that do not tell, or contradict each other',
  foretold: 'Only forecast to open after it',
  noDate: 'Unknown: no date of opening is stated',
  property: (label: string) => label,
  alone: (label: string) => `What rests on sources of the class “${label}” alone?`,
  aloneRelations: 'Relations',
  aloneClaims: 'Claims',
};
