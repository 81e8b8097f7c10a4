import { withoutLooseEnd } from '../../graph/ellipsis.ts';

/** A word is cut where no other stands before it, or where leaving it out would leave less than this part of the room. */
const LEAST = 0.5;

/** A text of at most so many letters; where it has more, an ellipsis behind its last whole word. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const room = Math.max(0, most - 1);
  const end = letters.lastIndexOf(' ', room);
  const kept = letters.slice(0, end >= most * LEAST ? end : room).join('');
  return `${withoutLooseEnd(kept)}…`;
}
