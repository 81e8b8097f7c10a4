import { isMap, isScalar, isSeq } from 'yaml';
import { shown } from '../fault.ts';
import type { Params, Report } from '../fault.ts';
import type { Code } from '../messages/messages.ts';
import type { Place, Places } from '../files/place.ts';

/** What reading one file needs beside its nodes. */
interface Reading {
  report: Report;
  places: Places;
  placeOf: (offset: number) => Place;
  /** Kinds of relation of the vocabulary: words that are fields of an assertion only. */
  relations: ReadonlySet<string>;
}

/** One value of a file: its node, where it is, and what it is called in a message. */
export interface Spot {
  node: unknown;
  place: Place;
  name: string;
  reading: Reading;
}

/**
 * Reads one value and reports what is wrong with it. `read` gives undefined after a fault; `blank`
 * is the neutral value that then stands in, so that the rest of the file is checked all the same.
 */
export interface Reader<T> {
  read: (spot: Spot) => T | undefined;
  blank: () => T;
}

/** Report at a spot; gives undefined, so that a reader can end with it. */
export const refuse = (spot: Spot, code: Code, params: Params = {}): undefined => {
  spot.reading.report.add(code, spot.place, { field: spot.name, ...params });
  return undefined;
};

const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));

/** What a node is, in the words of somebody who wrote it. */
const describe = (node: unknown): string => {
  if (isMap(node)) return 'fields';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  const text = shown(String(node.source ?? node.value), 40);
  return typeof node.value === 'string' ? `“${text}”` : `the ${typeof node.value} ${text}`;
};

/** The value is of another type: says which was expected; for something left empty, says that. */
export const wrongType = (spot: Spot, expected: string, remedy = `Write ${expected}.`): undefined =>
  isEmpty(spot.node)
    ? refuse(spot, 'empty')
    : refuse(spot, 'wrong-type', { expected, value: describe(spot.node), hint: remedy });

/** A reader made of a function; `blank` is the value that stands in after a fault. */
export const reader = <T>(blank: T, read: (spot: Spot) => T | undefined): Reader<T> => ({
  read,
  blank: () => blank,
});

/** A list; `min: 1` refuses an empty one. */
export const listOf = <T>(entry: Reader<T>, options: { min?: 0 | 1 } = {}): Reader<T[]> => ({
  blank: () => [],
  read: (spot) => {
    if (!isSeq(spot.node)) return wrongType(spot, 'a list');
    if (options.min === 1 && spot.node.items.length === 0) refuse(spot, 'too-few');
    const list: T[] = [];
    const { reading, name } = spot;
    reading.places.setSelf(list, spot.place);
    spot.node.items.forEach((node, index) => {
      const place = placeOfNode(node, spot);
      reading.places.set(list, index, place);
      list.push(entry.read({ node, place, name: `${name}[${index + 1}]`, reading }) ?? entry.blank());
    });
    return list;
  },
});

/** One entry or a list of them. */
export const oneOrMore = <T>(entry: Reader<T>): Reader<T[]> => {
  const list = listOf(entry);
  return {
    blank: () => [],
    read: (spot) => {
      if (isSeq(spot.node)) return list.read(spot);
      const only = entry.read(spot);
      return only === undefined ? undefined : [only];
    },
  };
};

/** Where a node is written; a node that is not there stands where its owner does. */
export const placeOfNode = (node: unknown, owner: Spot): Place => {
  const hasRange = isMap(node) || isSeq(node) || isScalar(node);
  return hasRange && node.range ? owner.reading.placeOf(node.range[0]) : owner.place;
};
