/** A part of a list: `total` counts the whole list, and `items` holds at most as many as were asked for. */
export interface Page<T> {
  total: number;
  items: T[];
}
