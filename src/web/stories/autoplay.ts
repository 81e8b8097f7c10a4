/** Shortest and longest time that a slide stays by itself, in seconds. */
const SHORTEST = 2;
const LONGEST = 600;

/** How long each slide stays, by `?autoplay=10` in the address; undefined where it does not say so. */
export function autoplaySeconds(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('autoplay');
  const seconds = asked === null || !/^\d{1,4}$/.test(asked) ? NaN : Number(asked);
  return seconds >= SHORTEST && seconds <= LONGEST ? seconds : undefined;
}
