import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/graph/line.ts';
import { STATUSES } from '../../src/graph/model.ts';

describe('the line of a relation', () => {
  it.each(STATUSES)('is predicted if the relation is, though its status is %s', (status) => {
    expect(lineOf({ reality: 'predicted', status })).toBe('predicted');
  });

  it.each(STATUSES)('is %s if an actual relation is', (status) => {
    expect(lineOf({ reality: 'actual', status })).toBe(status);
  });
});
