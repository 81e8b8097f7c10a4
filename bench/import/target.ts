/** What a statement of the loader writes: nodes with these labels, or edges of a type between two labels. */
export interface Target {
  labels: string[];
  type?: string;
  /** Whether its edges are told apart by `at`; the others are by an id of their own. */
  at: boolean;
}

const NODE = /(?:MERGE|SET) \(?n:`(\w+)`/g;
const END = /MATCH \([ab]:`?(\w+)`? /g;
const TYPE = /-\[e:`(\w+)`/;

/** Read from the statement itself, so that what the loader writes is told in one place. */
export function targetOf(statement: string): Target {
  const type = TYPE.exec(statement)?.[1];
  const labels = [...statement.matchAll(type === undefined ? NODE : END)].map(([, label = '']) => label);
  return { labels, ...(type !== undefined && { type }), at: statement.includes('{at: row.at}') };
}

/** A row of the loader. */
export interface Row {
  [column: string]: unknown;
  from?: string;
  to?: string;
  at?: number;
  properties?: Readonly<Record<string, unknown>>;
}

/** The properties that a row becomes; what is undefined is not written. */
export const propertiesOf = ({ type, at }: Target, row: Row): Readonly<Record<string, unknown>> =>
  type === undefined ? row : at ? { at: row.at, ...row.properties } : (row.properties ?? {});
