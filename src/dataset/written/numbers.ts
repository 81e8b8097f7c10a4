import { isScalar } from 'yaml';
import { decoder, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';

/**
 * The number of a scalar, unless YAML reads another one than was written: 0123 becomes 123, 1.10 becomes 1.1,
 * 0x1F becomes 31, and beyond 2^53 the last digits are lost.
 */
const numberOf = (at: NodeInFile): number | undefined => {
  const { node } = at;
  if (!isScalar(node) || typeof node.value !== 'number')
    return wrongType(at, 'a number', 'Write it without quotes.');
  const { value, source = String(value) } = node;
  if (source === String(value) && Number.isFinite(value)) return value;
  return reportAt(at, 'changed-number', { value: source, number: value });
};

/** A finite number. */
export const number: Decoder<number> = decoder(0, numberOf);

/** A whole number from 1. */
export const positiveInteger: Decoder<number> = decoder(0, (at) => {
  const isNumber = isScalar(at.node) && typeof at.node.value === 'number';
  const value = isNumber ? numberOf(at) : undefined;
  if (isNumber && value === undefined) return undefined;
  return value !== undefined && Number.isSafeInteger(value) && value > 0
    ? value
    : wrongType(at, 'a whole number from 1');
});

/** Whether a node is an unquoted number. */
export const isNumber = ({ node }: NodeInFile): boolean => isScalar(node) && typeof node.value === 'number';
