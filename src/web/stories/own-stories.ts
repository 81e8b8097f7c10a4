import { STATUSES } from '../../graph/lists.ts';
import type { Story } from '../../graph/model.ts';

/** Where stories are kept that were made on this machine. */
export interface OwnStorage {
  read(): string | null;
  /** Whether it is kept. */
  write(text: string): boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBilingual = (value: unknown): boolean =>
  isRecord(value) && isText(value['zh']) && isText(value['en']);
const isStatus = (value: unknown): boolean => STATUSES.some((status) => status === value);
const isAbsentOr = (test: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || test(value);

const isSlide = (value: unknown): boolean =>
  isRecord(value) &&
  isBilingual(value['title']) &&
  isText(value['view']) &&
  isAbsentOr(isBilingual, value['text']) &&
  isAbsentOr(isBilingual, value['notes']) &&
  isAbsentOr((ids) => Array.isArray(ids) && ids.every(isText), value['emphasis']) &&
  isAbsentOr((lines) => isRecord(lines) && Object.values(lines).every(isStatus), value['lines']);

/** Whether something that comes from elsewhere is a story; whatever else it holds is text and runs nowhere. */
export const isStory = (value: unknown): value is Story =>
  isRecord(value) &&
  isText(value['id']) &&
  isBilingual(value['title']) &&
  isAbsentOr(isBilingual, value['summary']) &&
  isAbsentOr((tour) => tour === true, value['tour']) &&
  Array.isArray(value['slides']) &&
  value['slides'].every(isSlide);

/** The stories that are kept; what is none is left out. */
export function readOwnStories(storage: OwnStorage): Story[] {
  try {
    const kept: unknown = JSON.parse(storage.read() ?? '[]');
    return Array.isArray(kept) ? kept.filter(isStory) : [];
  } catch {
    // Not our JSON: nothing of ours is lost by starting anew.
    return [];
  }
}
