import { canonicalChunks } from '../../graph/canonical.ts';
import { EntenteError, quoted } from '../../graph/errors.ts';
import type { Graph } from '../../graph/model.ts';
import type { Exporter } from '../exporter.ts';
import { openingText } from './opening.ts';
import { packed } from './packed.ts';
import type { OfflinePage } from './page.ts';
import { BLOCKS, PACKED_TYPE, PLACES } from './places.ts';
import { titleOf } from './title.ts';

/** The story that the page opens on has to be there. */
function checkStory({ stories }: Graph, story: string | undefined): void {
  if (story === undefined || stories.some(({ id }) => id === story)) return;
  const there = stories.map(({ id }) => id).join(', ');
  const remedy = there === '' ? 'the data has no story; leave --story out' : `name one of: ${there}`;
  throw new EntenteError('not-found', `There is no story ${quoted(story)}: ${remedy}.`);
}

/** The template in the parts between its places, which stand in it in this order. */
function partsOf(template: string): string[] {
  const parts = Object.values(PLACES).reduce<string[]>(
    (before, place) => [...before.slice(0, -1), ...(before.at(-1) ?? '').split(place)],
    [template],
  );
  if (parts.length === Object.keys(PLACES).length + 1) return parts;
  throw new EntenteError(
    'bad-data',
    'The page that the file is made from is damaged: run “npm run build” in the folder of the program.',
  );
}

function* block(id: string, type: string, content: Iterable<string>): Generator<string> {
  yield `<script type="${type}" id="${id}">`;
  yield* content;
  yield '</script>\n';
}

function* chunksOf(graph: Graph, { template, ...opening }: OfflinePage): Generator<string> {
  const [start = '', afterLang = '', afterTitle = '', end = ''] = partsOf(template);
  yield `${start}${opening.lang ?? 'en'}${afterLang}${titleOf(graph, opening)}${afterTitle}`;
  yield* block(BLOCKS.opening, 'application/json', [openingText(opening)]);
  yield* block(BLOCKS.graph, PACKED_TYPE, packed(canonicalChunks(graph)));
  yield end;
}

/**
 * One HTML file: the whole page with the whole graph, which opens from disk without any network. A story needs
 * no less: how a line is backed, disputed or cited elsewhere is a question to all of the data.
 */
export const html: Exporter = {
  id: 'html',
  label: { zh: '单个网页文件', en: 'One HTML file' },
  write({ graph, offline }) {
    if (!offline) throw new EntenteError('bad-request', 'One HTML file needs the page that it holds.');
    checkStory(graph, offline.story);
    return [{ name: 'entente.html', mediaType: 'text/html;charset=utf-8', chunks: chunksOf(graph, offline) }];
  },
};
