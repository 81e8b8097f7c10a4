import { decodeAs, isPlausible } from './encodings.ts';

/** Share of the characters beyond ASCII that are everyday Chinese in a text that is Chinese. */
const EVERYDAY_SHARE = 0.7;
/** From so many characters on the most frequent words must be among them, at least in this share. */
const LONG_ENOUGH = 200;
const FREQUENT_SHARE = 0.01;
const FREQUENT = /[的一是不了在有和与为]/g;

/** Rows of GB 2312 with the marks and full-width forms, and with the 3,755 everyday characters. */
const isEverydayRow = (lead: number): boolean =>
  lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xd7);

/** How many characters beyond ASCII there are, and how many of them are everyday Chinese. */
function countCharacters(bytes: Uint8Array): { all: number; everyday: number } {
  const counts = { all: 0, everyday: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const isLong = trail >= 0x30 && trail <= 0x39;
    counts.all++;
    if (isEverydayRow(lead) && trail >= 0xa1) counts.everyday++;
    at += isLong ? 3 : 1;
  }
  return counts;
}

/**
 * A text in GB18030, or in GBK or GB 2312, which are parts of it. Almost any bytes can be read as GB18030, so the
 * result has to look like Chinese: another encoding becomes rare characters there.
 */
export function chineseText(bytes: Uint8Array): string | undefined {
  const { all, everyday } = countCharacters(bytes);
  if (everyday < all * EVERYDAY_SHARE) return undefined;
  const text = decodeAs('gb18030', bytes);
  if (text === undefined || !isPlausible(text)) return undefined;
  const frequent = text.match(FREQUENT)?.length ?? 0;
  return all < LONG_ENOUGH || frequent >= all * FREQUENT_SHARE ? text : undefined;
}
