import type { Difference } from '../../graph/text-match/first-difference.ts';

/** What keeps an anchor from being found, in a sentence. */
export const differenceWords = (difference: Difference): string => {
  if (difference.in === 'surroundings') return 'Its words do occur, but not with its prefix and suffix.';
  const { common, anchor = 'nothing more', text = 'nothing more' } = difference;
  return `After “${common}” the anchor has ${anchor}, the text ${text}.`;
};
