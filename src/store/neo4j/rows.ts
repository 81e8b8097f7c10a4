import neo4j from 'neo4j-driver';

/** One row of an answer, with plain numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Whole numbers that JavaScript cannot hold become decimal texts rather than wrong numbers. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  return value;
}

interface Answered {
  keys: readonly PropertyKey[];
  get(key: string): unknown;
}

/** A record of the driver as a plain row. */
export function rowOf(record: Answered): Row {
  // Not by way of its entries: an overview has ten thousands of them.
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[String(key)] = plain(record.get(String(key)));
  return row;
}

/** The text in a column of a row; empty if the row has none. */
export const textOf = (row: Row | undefined, key: string): string => {
  const value = row?.[key];
  return typeof value === 'string' ? value : '';
};

/** The number in a column of a row; 0 if the row has none. */
export const numberOf = (row: Row | undefined, key: string): number => {
  const value = row?.[key];
  return typeof value === 'number' ? value : 0;
};

/** The list in a column of a row; empty if the row has none. Its type is not checked. */
export const listOf = <T>(row: Row | undefined, key: string): T[] => {
  const value = row?.[key];
  return Array.isArray(value) ? value : [];
};

/** The things in a column of a row that lists their JSON. */
export const thingsIn = <T>(row: Row | undefined, key: string): T[] =>
  listOf<string>(row, key).map((json) => JSON.parse(json) as T);

/** Parses the JSON in one column of the rows. The types are not checked: only our loader writes that column. */
export const thingsOf = <T>(rows: readonly Row[], key = 'json'): T[] =>
  rows.map((row) => JSON.parse(textOf(row, key)) as T);

/** A value in the form that the driver needs: it would send whole numbers as floats. */
function sent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  return typeof value === 'object' && value !== null ? parametersOf(value as Values) : value;
}

type Values = Readonly<Record<string, unknown>>;

/** The parameters of a statement in the form that the driver needs; those that are undefined are left out, as it does. */
export function parametersOf(values: Values): Record<string, unknown> {
  // Not by way of its entries: a load has millions of rows.
  const parameters: Record<string, unknown> = {};
  for (const key in values) if (values[key] !== undefined) parameters[key] = sent(values[key]);
  return parameters;
}
