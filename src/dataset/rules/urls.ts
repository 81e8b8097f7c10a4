import type { Data } from '../data.ts';
import type { Place } from '../files/place.ts';
import type { RuleCheck } from './rule.ts';

const isWebAddress = (value: string): boolean => {
  if (/[\s\p{Cc}]/u.test(value) || !/^https?:\/\//i.test(value)) return false;
  return URL.canParse(value) && new URL(value).hostname !== '';
};

/** Rule 13: addresses are http or https, on one line. */
export const urls: RuleCheck = {
  name: 'urls',
  check: ({ documents, places, report }: Data) => {
    const check = (value: unknown, place: Place): void => {
      if (typeof value === 'string' && value !== '' && !isWebAddress(value))
        report.add('bad-url', place, { value });
    };
    for (const document of documents) {
      check(document.url, places.at(document, 'url'));
      if (document.csl) check(document.csl['URL'], places.at(document.csl, 'URL'));
    }
  },
};
