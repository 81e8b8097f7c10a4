import type { ExportInput } from './exporter.ts';

/** What a file says of itself: whose data it holds, of which version, and what of them. */
export const aboutOf = ({
  graph,
  drawing,
  lang,
  asOf,
  without,
}: ExportInput): [field: string, value: string][] => [
  ['program', 'Entente'],
  ['format', graph.format],
  ['data', graph.data],
  ['content', drawing ? 'picture' : 'everything'],
  ['language', lang],
  ...(asOf === undefined ? [] : [['as-of', asOf] satisfies [string, string]]),
  ...(without ? [['without', without.named.join(' ')] satisfies [string, string]] : []),
];

/** The same as one line of text. */
export const aboutLine = (input: ExportInput): string =>
  aboutOf(input)
    .map(([field, value]) => `${field}: ${value}`)
    .join('; ');
