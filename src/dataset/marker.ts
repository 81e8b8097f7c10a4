const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/g;

/** The number in a printed reference marker (“[2]”, “［２］”, “(2)”); undefined unless there is exactly one. */
export const markerNumber = (marker: string): number | undefined => {
  const plain = marker.replace(FULL_WIDTH_DIGIT, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const found = /^[^\d]*(\d{1,6})[^\d]*$/.exec(plain)?.[1];
  return found === undefined ? undefined : Number(found);
};
