import type { NameRole, Reality, SourceClass, Status } from '../lists.ts';

/** The words that stand beside whatever was found, in a list as in a picture. */
export interface Labels {
  status: Record<Status, string>;
  reality: Record<Reality, string>;
  sourceClass: Record<SourceClass, string>;
  nameRole: Record<NameRole, string>;
  /** Part of a bibliography: fields of a correction, roles of whoever stands in it. */
  field: Record<string, string>;
}

export const labels: Labels = {
  status: {
    supported: 'Supported',
    cited: 'Cited',
    weak: 'Weak',
    uncited: 'Uncited',
    disputed: 'Disputed',
  },
  reality: { actual: 'stated as fact', predicted: 'forecast' },
  sourceClass: {
    official: 'Official',
    party: 'Issuer’s own page',
    scholarly: 'Scholarly',
    'think-tank': 'Think tank',
    news: 'News',
    secondary: 'Secondary',
    dataset: 'Data set',
  },
  nameRole: {
    official: 'official name',
    short: 'short name',
    acronym: 'acronym',
    former: 'former name',
    variant: 'variant',
    'as-printed': 'as printed',
  },
  field: {
    author: 'author',
    title: 'title',
    date: 'date',
    issued: 'date',
    year: 'year',
    publisher: 'publisher',
    venue: 'periodical',
    journal: 'journal',
    'container-title': 'periodical',
    url: 'address',
    URL: 'address',
    volume: 'volume',
    issue: 'issue',
    page: 'pages',
    pages: 'pages',
    number: 'number',
    'number-of-pages': 'length in pages',
    version: 'version',
    archive: 'archive',
    archive_location: 'archive number',
    text: 'text',
    DOI: 'DOI',
    'primary-source': 'primary source',
    editor: 'editor',
    reviewer: 'reviewer',
    interviewee: 'interviewee',
    interviewer: 'interviewer',
  },
};
