import { expect, it } from 'vitest';
import { lastSeen } from '../../src/graph/seen.ts';

it('the day of the data is the last on which somebody looked at a document', () => {
  const seen = (on?: string) => ({ seen: { as: 'page' as const, ...(on && { on }) } });
  expect(lastSeen([seen('2026-11-23'), seen(), seen('2026-11-28'), seen('2025-12-31')])).toBe('2026-11-28');
  expect(lastSeen([seen()])).toBeUndefined();
});
