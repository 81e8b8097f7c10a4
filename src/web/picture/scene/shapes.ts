import type { DayChange } from '../../../graph/circles/day-changes.ts';
import type { Line } from '../../../graph/line.ts';
import type { LayoutId } from '../../../graph/view.ts';
import type { Hue, Shape } from '../../../graph/vocabulary.ts';
import type { ColumnWords } from '../../parts/column-words.ts';

export interface SceneNode {
  id: string;
  /** Kind of entity, and how its vocabulary entry says to draw it. */
  kind: string;
  hue: Hue;
  shape: Shape;
  icon: string;
  /** None where it is a collective term, which has no members to draw a line around. */
  border?: 'double' | 'none';
  /** Only foretold; nothing else is dashed. */
  dashed: boolean;
  label: string;
  /** Second line below the label. */
  sub?: string;
  /** What tells it from others of the same name; part of the second line. */
  apart?: string;
  /** Language of the label. */
  lang: string;
  /** Diameter in pixels at zoom 1: 32, up to 68 for a hub. */
  size: number;
  hub: boolean;
  selected: boolean;
  faded: boolean;
  /** Where it has to stand, in model pixels; without it the picture finds a place. */
  at?: { x: number; y: number };
  /** Kept where it stands when the picture is laid out anew. */
  pinned: boolean;
  /** How many of its neighbours are not in the picture: the number on its badge, none at 0. */
  hidden: number;
  /** Whether it came or went between the two days that are compared. */
  dayChange?: DayChange;
}

export interface SceneEdge {
  id: string;
  from: string;
  to: string;
  line: Line;
  arrow: boolean;
  /** Shown only while the line is hovered or selected. */
  label: string;
  selected: boolean;
  faded: boolean;
  /** Whether its kind is switched off: names, bends and a fresh layout go by the other lines, as if it were not there. */
  off: boolean;
  /** Whether it lies on a path that is looked at. */
  onPath: boolean;
  /** Whether it came or went between the two days that are compared. */
  dayChange?: DayChange;
}

/** What is drawn: plain data, made anew from known graph and view, never touched by the canvas. */
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  theme: 'light' | 'dark';
  lang: 'zh' | 'en';
  reducedMotion: boolean;
  layout: LayoutId;
  /** In columns, what stands over them. */
  columns?: readonly ColumnWords[];
  /** How many times larger than usual it is shown. */
  magnified?: number;
}
