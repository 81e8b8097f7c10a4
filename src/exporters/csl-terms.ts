/** The types of items that CSL 1.0.2 has (appendix III of its specification). */
export const CSL_TYPES: ReadonlySet<string> = new Set([
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...['entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case'],
  ...['legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference'],
  ...['patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation'],
  ...[
    'report',
    'review',
    'review-book',
    'software',
    'song',
    'speech',
    'standard',
    'thesis',
    'treaty',
    'webpage',
  ],
]);

/** Its variables that hold a text or a number (appendix IV), as far as the data may state them beside their own fields. */
export const CSL_VARIABLES: ReadonlySet<string> = new Set([
  ...[
    'abstract',
    'annote',
    'archive',
    'archive_collection',
    'archive_location',
    'archive-place',
    'authority',
  ],
  ...['call-number', 'chapter-number', 'collection-number', 'collection-title', 'container-title'],
  ...[
    'container-title-short',
    'dimensions',
    'division',
    'DOI',
    'edition',
    'event-title',
    'event-place',
    'genre',
  ],
  ...['ISBN', 'ISSN', 'issue', 'jurisdiction', 'keyword', 'locator', 'medium', 'note', 'number'],
  ...['number-of-pages', 'number-of-volumes', 'original-publisher', 'original-publisher-place'],
  ...['original-title', 'page', 'page-first', 'part', 'part-title', 'PMCID', 'PMID', 'printing', 'publisher'],
  ...['publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section', 'source'],
  ...['status', 'supplement', 'title-short', 'URL', 'version', 'volume', 'volume-title', 'year-suffix'],
]);
