import { BIBLIOGRAPHIC, lineOf } from '../../graph/line.ts';
import type { BibliographicLine } from '../../graph/bibliography.ts';
import type { DayChanges } from '../../graph/circles/day-changes.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import { present } from '../../graph/link/fields.ts';
import { displayName, titleOf } from '../../graph/names.ts';
import { LAYOUT_IDS, type LayoutId, type View } from '../../graph/view.ts';
import type { EntityKind, Hue, VocabularyIndex } from '../../graph/vocabulary.ts';
import { columnWords, type ColumnWords } from '../parts/column-words.ts';
import { DOCUMENT_LOOK } from '../parts/document-look.ts';
import { whenWords, type SpanWords } from '../parts/spans.ts';
import { readingOf } from '../parts/words.ts';
import type { Faded } from '../session/fading.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';
import { hubOf, sizeOf } from '../parts/node-size.ts';
import type { Scene, SceneEdge, SceneNode } from './scene/shapes.ts';

export { LAYOUT_IDS, type ColumnWords, type LayoutId };
export type { Scene, SceneEdge, SceneNode };

/** What stands in the picture, worked out once for all who show it: the session holds it. */
export interface Drawn {
  subgraph: ShownSubgraph;
  faded: Faded;
  /** Those that are selected besides the one of the view. */
  several?: { readonly ids: readonly string[] };
  /** The paths that are looked at, where there are any. */
  paths?: { steps?: number; relations: readonly { id: string }[] } | undefined;
  /** By id, how many neighbours are not in the picture. */
  hidden: ReadonlyMap<string, number>;
  /** What came and went, where two days are compared. */
  dayChanges?: DayChanges | undefined;
}

/** What a scene needs besides what is drawn and the view. */
export interface SceneOptions {
  vocabulary: VocabularyIndex;
  theme: Scene['theme'];
  reducedMotion: boolean;
  /** How to say when something was, or is foretold to be. */
  words: SpanWords;
  /** How a document is called, and how the lines of its bibliography read. */
  bibliography: Readonly<Record<BibliographicLine['kind'] | 'document', string>>;
  /** What tells an entity from others of the same name; nothing where nobody else has it. */
  apart?: (id: string) => string | undefined;
}

/** Hues of what happens or is agreed on a day; of these the picture prints it. */
const DATED: readonly Hue[] = ['summit', 'agreement'];

/**
 * What is drawn of a picture in a view. An entity whose kind the vocabulary lacks is left out: the
 * check refuses such data.
 */
export function sceneOf(
  { subgraph, faded, hidden, paths, several, dayChanges }: Drawn,
  view: View,
  options: SceneOptions,
): Scene {
  const { entities, relations } = subgraph;
  const present = new Set(entities.map((entity) => entity.id));
  const context: Context = {
    ...{ subgraph, faded, hidden, dayChanges, view, options, hub: hubOf(subgraph) },
    selected: new Set([...(several?.ids ?? []), ...(view.selected === undefined ? [] : [view.selected])]),
    pinned: new Set(view.picture.pinned),
    ...{ paths, path: new Set(paths?.relations.map(({ id }) => id)) },
  };
  const nodes = [
    ...entities.flatMap((entity) => nodeOf(entity, context)),
    ...subgraph.documents.map((document) => documentNode(document, context)),
  ];
  const layout = view.picture.layout ?? LAYOUT_IDS[0];
  return {
    nodes,
    edges: [
      ...relations
        .filter((relation) => present.has(relation.from) && present.has(relation.to))
        .map((relation) => edgeOf(relation, context)),
      ...subgraph.bibliography.map((line) => bibliographicEdge(line, context)),
    ],
    theme: options.theme,
    lang: view.lang,
    reducedMotion: options.reducedMotion,
    layout,
    ...(layout === 'columns' && {
      columns: columnWords(nodes, (kind) => kindWords(kind, view.lang, options)),
    }),
  };
}

const kindWords = (kind: string, lang: View['lang'], { vocabulary, bibliography }: SceneOptions): string =>
  kind === DOCUMENT_LOOK.kind ? bibliography.document : (vocabulary.kind.get(kind)?.label[lang] ?? kind);

interface Context extends Drawn {
  hub: string | undefined;
  view: View;
  options: SceneOptions;
  selected: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Ids of the relations on the paths that are looked at. */
  path: ReadonlySet<string>;
}

/** Where the view has settled an entity. */
function positionOf(id: string, { positions }: View['picture']): Pick<SceneNode, 'at'> {
  const [x, y] = positions?.[id] ?? [];
  return x === undefined || y === undefined ? {} : { at: { x, y } };
}

/** How an entity of a kind is drawn; the dashed border of what is only foretold shows on a collective term as well. */
export function lookOf(
  kind: EntityKind,
  foretold = false,
): Pick<SceneNode, 'kind' | 'hue' | 'shape' | 'icon' | 'border' | 'dashed'> {
  const border = kind.memberless && !foretold ? 'none' : kind.border;
  const { id, hue, shape, icon } = kind;
  return { kind: id, hue, shape, icon, ...(border && { border }), dashed: foretold };
}

function nodeOf(entity: Entity, context: Context): SceneNode[] {
  const { view, options } = context;
  const kind = options.vocabulary.kind.get(entity.kind);
  if (!kind) return [];
  const name = displayName(entity, view.lang);
  const sub = DATED.includes(kind.hue)
    ? whenWords(entity, options.vocabulary, { lang: view.lang, words: options.words })
    : undefined;
  const apart = options.apart?.(entity.id);
  return [
    {
      id: entity.id,
      ...lookOf(kind, entity.prospective === true),
      label: name.value,
      ...((apart ?? sub) && { sub: [apart, sub].filter(Boolean).join(' · ') }),
      ...(apart && { apart }),
      lang: name.lang,
      ...stateOf(entity.id, context),
    },
  ];
}

/** A document: its title, and the year below. */
function documentNode(document: Document, context: Context): SceneNode {
  const title = titleOf(document, context.view.lang);
  return {
    id: document.id,
    ...DOCUMENT_LOOK,
    dashed: false,
    label: title.value,
    ...(document.date && { sub: document.date.slice(0, 4) }),
    lang: title.lang,
    ...stateOf(document.id, context),
  };
}

/** What view and subgraph say of any node. */
const stateOf = (
  id: string,
  { subgraph, hub, view, selected, faded, pinned, hidden, dayChanges }: Context,
) => ({
  size: sizeOf(subgraph.degrees.get(id) ?? 0),
  hub: id === hub,
  selected: selected.has(id),
  faded: faded.entities.has(id),
  pinned: pinned.has(id),
  hidden: hidden.get(id) ?? 0,
  ...present({ dayChange: dayChanges?.entities.get(id) }),
  ...positionOf(id, view.picture),
});

function edgeOf(relation: Relation, { view, options, faded, path, dayChanges }: Context): SceneEdge {
  const kind = options.vocabulary.relation.get(relation.kind);
  return {
    id: relation.id,
    from: relation.from,
    to: relation.to,
    line: lineOf(relation),
    arrow: !(kind?.undirected || kind?.symmetric),
    label: readingOf(relation, true, { lang: view.lang, vocabulary: options.vocabulary }),
    selected: relation.id === view.selected,
    faded: faded.relations.has(relation.id),
    off: view.picture.filter?.relations?.includes(relation.kind) === true,
    onPath: path.has(relation.id),
    ...present({ dayChange: dayChanges?.relations.get(relation.id) }),
  };
}

/** A line of a bibliography; on a path it lies where it does not step back. */
function bibliographicEdge(
  { id, kind, from, to }: BibliographicLine,
  { view, options, faded, paths }: Context,
): SceneEdge {
  const inFront = !faded.relations.has(id);
  return {
    ...{ id, from, to, line: BIBLIOGRAPHIC, arrow: kind === 'cites' || kind === 'secondary-to' },
    label: options.bibliography[kind],
    // Whatever is to be said of it, the document says.
    selected: from === view.selected,
    faded: !inFront,
    off: false,
    onPath: inFront && paths?.steps !== undefined,
  };
}
