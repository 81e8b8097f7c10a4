const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/g;

/** The number in a printed reference marker (“[2]”, “［２］”, “(2)”); undefined unless there is exactly one. */
export const markerNumber = (marker: string): number | undefined => {
  const plain = marker.replace(FULL_WIDTH_DIGIT, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const found = /^[^\d]*(\d{1,6})[^\d]*$/.exec(plain)?.[1];
  return found === undefined ? undefined : Number(found);
};

const OPEN = '\\[［【〔';
const CLOSE = '\\]］】〕';
const DIGITS = '[\\d\\uff10-\\uff19]{1,6}';
const LIST = `${DIGITS}(?:\\s?[-–—~,;，、；]\\s?${DIGITS}){0,20}`;

/** A marker as printed: a number, a list or a range of numbers in square brackets of any width. */
export const MARKER = `[${OPEN}]\\s?${LIST}\\s?[${CLOSE}]`;

const MARKER_LINE = new RegExp(`^(?:${MARKER}\\s?)+$`);
const ALL_MARKERS = new RegExp(MARKER, 'g');

/** Longest line that is tested: on an endless one the regular expression would exhaust the stack. */
const LONGEST = 1000;

/** Whether a line holds markers and nothing else. */
export const isMarkerLine = (words: string): boolean => words.length <= LONGEST && MARKER_LINE.test(words);

const numbersOf = (marker: string): number[] => {
  const inner = marker.slice(1, -1);
  return inner.split(/[,;，、；]/).flatMap((part) => {
    const [first, last] = part.split(/[-–—~]/).map(markerNumber);
    if (first === undefined) return [];
    if (last === undefined || last <= first || last - first > 200) return [first];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
};

/** Whether a passage carries a reference marker: by its number in brackets, otherwise literally. */
export const carriesMarker = (piece: string, marker: string): boolean => {
  if (piece.includes(marker)) return true;
  const wanted = markerNumber(marker);
  const bracketed = new RegExp(`^\\s*[${OPEN}].*[${CLOSE}]\\s*$`).test(marker);
  if (wanted === undefined || !bracketed) return false;
  return [...piece.matchAll(ALL_MARKERS)].some(([found]) => numbersOf(found).includes(wanted));
};
