/** One rule: what an address looks like that leads to the same page as another, and that other one. */
type Rule = readonly [RegExp, string];

/**
 * Addresses without scheme and host prefix that lead to one page. A publisher has the DOI in the path of an article and of
 * its PDF; arXiv has a page, a PDF and versions of each paper; an encyclopedia has a host for telephones and a path for
 * each script.
 */
const RULES: readonly Rule[] = [
  [
    /^(?!doi\.org\/)[^?#]+?\/(10\.\d{4,9}\/[^?#\s]+?)(?:\/(?:e?pdf|full|abstract|html|summary|meta))?(?:\.pdf)?$/i,
    'doi.org/$1',
  ],
  [
    /^(?:[a-z-]+\.)?arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+?(?:\/\d+)?)(?:v\d+)?(?:\.pdf)?$/i,
    'arxiv.org/abs/$1',
  ],
  [/^doi\.org\/10\.48550\/arxiv\.(.+)$/i, 'arxiv.org/abs/$1'],
  [/^wikidata\.org\/entity\//i, 'wikidata.org/wiki/'],
  [/^([a-z-]+)\.m\.(wikipedia|wikidata|wikisource)\.org\//i, '$1.$2.org/'],
  [/^zh\.wikipedia\.org\/zh(?:-[a-z]+)?\//i, 'zh.wikipedia.org/wiki/'],
];

/** The address by which a page is known that has several: `arxiv.org/pdf/2401.00001v2` is `arxiv.org/abs/2401.00001`. */
export const addressOfPage = (address: string): string =>
  RULES.reduce((page, [other, same]) => page.replace(other, same), address);
