import type { Hue, Shape } from '../../graph/vocabulary.ts';

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
