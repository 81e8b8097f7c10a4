/** How many letters fit on one line of a place; Chinese characters are twice as wide. */
const WIDTH = 16;
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);

/** A text cut to a width, with an ellipsis where something is missing. */
function cut(text: string): string {
  if (widthOf(text) <= WIDTH) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > WIDTH) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A name on at most two lines, parted between words; the whole name stands in the title and the list. */
export function inLines(name: string): string[] {
  if (widthOf(name) <= WIDTH) return [name];
  const words = name.split(' ');
  if (words.length === 1) {
    const letters = [...name];
    const half = letters.findIndex((_, at) => widthOf(letters.slice(0, at + 1).join('')) > WIDTH);
    return half > 0 ? [letters.slice(0, half).join(''), cut(letters.slice(half).join(''))] : [name];
  }
  let first = words[0] ?? '';
  let at = 1;
  for (; at < words.length && widthOf(`${first} ${words[at]}`) <= WIDTH; at++)
    first = `${first} ${words[at]}`;
  return [cut(first), cut(words.slice(at).join(' '))].filter(Boolean);
}
