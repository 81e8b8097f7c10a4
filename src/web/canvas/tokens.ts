import type { Hue } from '../../graph/vocabulary.ts';
import type { Scene } from '../picture/scene.ts';

/**
 * The colours of the picture. They repeat the custom properties of the page in figures, because a
 * canvas cannot take `var()` and the picture is drawn without a page as well.
 */
export interface Tokens {
  paper: string;
  raised: string;
  rule2: string;
  ink: string;
  ink2: string;
  ink3: string;
  edge: string;
  edgeSoft: string;
  accent: string;
  disputed: string;
  came: string;
  went: string;
  /** Share of the hue in the fill of a node, the rest is paper. */
  tint: number;
  /** Opacity of nodes that are faded, of their names and badges. */
  faded: number;
  /** Opacity of lines that are faded: so little that nobody takes one for a line whose source is only cited. */
  fadedLine: number;
  /** Opacity of lines whose kind is switched off: next to nothing. */
  offLine: number;
  /**
   * How lines of a dense drawing differ from others while nobody looks at them: softer on a light ground; clear on a
   * dark one, where thin lines of light grey fade, the more so when they are thrown on a wall; not at all where the
   * colours are the reader's own.
   */
  resting: 'soft' | 'clear' | 'same';
  hues: Record<Hue, string>;
}

const LIGHT: Tokens = {
  paper: '#FDFCFA',
  raised: '#FFFFFF',
  rule2: '#CFCABE',
  ink: '#1C1B18',
  ink2: '#55524A',
  ink3: '#6B675E',
  edge: '#3D3B36',
  edgeSoft: '#77736A',
  accent: '#2749C4',
  disputed: '#B4301C',
  came: '#0F6E52',
  went: '#96501A',
  tint: 0.13,
  faded: 0.25,
  fadedLine: 0.13,
  offLine: 0.06,
  resting: 'soft',
  hues: {
    country: '#02717A',
    institute: '#2A7A4F',
    grouping: '#83397E',
    summit: '#916016',
    agreement: '#5E6A1C',
    organisation: '#46607C',
    person: '#A34A62',
    document: '#676357',
  },
};

const DARK: Tokens = {
  paper: '#16171A',
  raised: '#222328',
  rule2: '#3D3F46',
  ink: '#ECEAE4',
  ink2: '#BDBAB2',
  ink3: '#97948C',
  edge: '#CFCBC2',
  edgeSoft: '#8D8A83',
  accent: '#9DB2FF',
  disputed: '#FF8A73',
  came: '#6FD0AE',
  went: '#E0A877',
  tint: 0.2,
  faded: 0.25,
  fadedLine: 0.13,
  offLine: 0.06,
  resting: 'clear',
  hues: {
    country: '#77CED8',
    institute: '#84D9AC',
    grouping: '#E39BDC',
    summit: '#F2C26F',
    agreement: '#C3CB77',
    organisation: '#9DBBDA',
    person: '#F19BAE',
    document: '#C2BEAC',
  },
};

/** On paper: the light ones on white. */
export const PRINT: Tokens = { ...LIGHT, paper: '#FFFFFF' };

export const TOKENS: Readonly<Record<Scene['theme'], Tokens>> = { light: LIGHT, dark: DARK };

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` of one `#rrggbb` colour over another, as `color-mix(in srgb, …)` gives it. */
export function mix(colour: string, over: string, share: number): string {
  const below = channels(over);
  const mixed = channels(colour).map((value, i) => value * share + (below[i] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
