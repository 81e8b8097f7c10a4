import { lineOf } from '../../graph/line.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import type { View } from '../../graph/view.ts';
import type { Hue, Shape, VocabularyIndex } from '../../graph/vocabulary.ts';
import { pictureOf, type Known, type Picture } from './known.ts';
import { whenWords, type SpanWords } from './spans.ts';

/** What a line shows: predicted whatever its status, otherwise the status of the relation. */
export type LineStyle = 'supported' | 'weak' | 'uncited' | 'predicted' | 'disputed';

export interface SceneNode {
  id: string;
  /** Kind of entity, and how its vocabulary entry says to draw it. */
  kind: string;
  hue: Hue;
  shape: Shape;
  icon: string;
  border?: 'double';
  /** Prospective, or a label without members. */
  dashed: boolean;
  label: string;
  /** Second line below the label. */
  sub?: string;
  /** Language of the label. */
  lang: string;
  /** Diameter in pixels at zoom 1: 32, up to 68 for a hub. */
  size: number;
  hub: boolean;
  selected: boolean;
  faded: boolean;
}

export interface SceneEdge {
  id: string;
  from: string;
  to: string;
  line: LineStyle;
  arrow: boolean;
  /** Shown only while the line is hovered or selected. */
  label: string;
  selected: boolean;
  faded: boolean;
}

/** What is drawn: plain data, made anew from known graph and view, never touched by the canvas. */
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  theme: 'light' | 'dark';
  lang: 'zh' | 'en';
  reducedMotion: boolean;
}

/** What a scene needs besides the graph and the view. */
export interface SceneOptions {
  vocabulary: VocabularyIndex;
  theme: Scene['theme'];
  reducedMotion: boolean;
  /** How to say when something was, or is foretold to be. */
  words: SpanWords;
}

const SMALLEST = 32;
const LARGEST = 68;
/** Up to three relations a node is as small as can be, from 24 on as large. */
const FEW = 3;
const MANY = 24;
const HUB = 8;

const sizeOf = (degree: number): number =>
  Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.min(1, Math.max(0, (degree - FEW) / (MANY - FEW))));

/** The one entity that the picture turns around: most relations, and at least eight. */
function hubOf({ entities, degrees }: Picture): string | undefined {
  const degree = (entity: Entity): number => degrees.get(entity.id) ?? 0;
  const most = entities.reduce<Entity | undefined>(
    (best, entity) => (best && degree(best) >= degree(entity) ? best : entity),
    undefined,
  );
  return most && degree(most) >= HUB ? most.id : undefined;
}

/** Hues of what happens or is agreed on a day; of these the picture prints it. */
const DATED: readonly Hue[] = ['summit', 'agreement'];

/**
 * What is drawn of a picture in a view. An entity whose kind the vocabulary lacks is left out: the
 * check refuses such data.
 */
export function sceneOf(known: Known, view: View, options: SceneOptions): Scene {
  const picture = pictureOf(known, view);
  const hub = hubOf(picture);
  const drawn = new Set(picture.entities.map((entity) => entity.id));
  return {
    nodes: picture.entities.flatMap((entity) => nodeOf(entity, { picture, hub, view, options })),
    edges: picture.relations
      .filter((relation) => drawn.has(relation.from) && drawn.has(relation.to))
      .map((relation) => edgeOf(relation, view, options.vocabulary)),
    theme: options.theme,
    lang: view.lang,
    reducedMotion: options.reducedMotion,
  };
}

interface NodeContext {
  picture: Picture;
  hub: string | undefined;
  view: View;
  options: SceneOptions;
}

function nodeOf(entity: Entity, { picture, hub, view, options }: NodeContext): SceneNode[] {
  const kind = options.vocabulary.kind.get(entity.kind);
  if (!kind) return [];
  const name = displayName(entity, view.lang);
  const sub = DATED.includes(kind.hue)
    ? whenWords(entity, options.vocabulary, { lang: view.lang, words: options.words })
    : undefined;
  return [
    {
      id: entity.id,
      kind: kind.id,
      hue: kind.hue,
      shape: kind.shape,
      icon: kind.icon,
      ...(kind.border && { border: kind.border }),
      dashed: entity.prospective === true || kind.memberless === true,
      label: name.value,
      ...(sub && { sub }),
      lang: name.lang,
      size: sizeOf(picture.degrees.get(entity.id) ?? 0),
      hub: entity.id === hub,
      selected: entity.id === view.selected,
      faded: false,
    },
  ];
}

function edgeOf(relation: Relation, view: View, { relation: kinds }: VocabularyIndex): SceneEdge {
  const kind = kinds.get(relation.kind);
  return {
    id: relation.id,
    from: relation.from,
    to: relation.to,
    line: lineOf(relation),
    arrow: !(kind?.undirected || kind?.symmetric),
    label: kind?.label[view.lang] ?? relation.kind,
    selected: relation.id === view.selected,
    faded: false,
  };
}
