import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/graph/line.ts';
import { STATUSES } from '../../src/graph/model.ts';

describe('the line of a relation', () => {
  it.each(STATUSES)('shows that it is %s and, beside that, whether it is only predicted', (status) => {
    expect(lineOf({ reality: 'predicted', status })).toEqual({ status, predicted: true });
    expect(lineOf({ reality: 'actual', status })).toEqual({ status, predicted: false });
  });
});
