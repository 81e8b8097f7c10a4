import type { Dataset } from '../data.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { Rule } from './rule.ts';

const isWebAddress = (value: string): boolean => {
  // Parsers mend what nobody meant: https:///x, https:/x and https:\\x all become https://x.
  if (/[\s\p{C}\\]/u.test(value) || !/^https?:\/\/[^/?#@:]/i.test(value)) return false;
  return URL.canParse(value) && new URL(value).hostname !== '';
};

/** Rule 13: addresses are http or https, on one line. */
export const urls: Rule = {
  name: 'urls',
  check: ({ documents, locations, report }: Dataset) => {
    const check = (value: unknown, location: SourceLocation): void => {
      if (typeof value === 'string' && value !== '' && !isWebAddress(value))
        report.add('bad-url', location, { value });
    };
    for (const document of documents) {
      check(document.url, locations.at(document, 'url'));
      if (document.csl) check(document.csl['URL'], locations.at(document.csl, 'URL'));
    }
  },
};
