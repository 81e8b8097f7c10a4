import type { Clustered } from '../clustered.ts';

/** Where each node stands, by its number. */
export type Places = readonly { x: number; y: number }[];

/** Whoever draws a graph: into an element, and as its manual says. */
export interface Drawer {
  /** Resolves when it is laid out and drawn. */
  layOut(stage: HTMLElement, graph: Clustered): Promise<void>;
  /** Without a layout: every node has its place. None where it cannot be had. */
  place?(stage: HTMLElement, graph: Clustered, places: Places): Promise<void>;
  /** Where a picture that is seen and can be used is still improved: resolves when that is over. */
  improved?(): Promise<void>;
}

/** Labels and colours are the same for all: the English name, and a colour by cluster. */
const COLOURS = ['#0072b2', '#009e73', '#d55e00', '#cc79a7', '#4477aa', '#228833'] as const;
export const colourOf = (cluster: number): string => COLOURS[cluster % COLOURS.length] ?? '';

const FRAME = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Until frames have passed in which whatever was drawn got onto the screen. */
export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await FRAME();
}

const GL = ['webgl2', 'webgl'] as const;

/** Wait until every canvas is really drawn: reading a pixel back makes the browser finish what it put off. */
export function flush(stage: HTMLElement): void {
  for (const canvas of stage.querySelectorAll('canvas')) {
    // A canvas has one context for ever: asking for another kind gives none.
    const flat = canvas.getContext('2d');
    if (flat) {
      flat.getImageData(0, 0, 1, 1);
      continue;
    }
    const gl = GL.map((kind) => canvas.getContext(kind) as WebGLRenderingContext | null).find(Boolean);
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}
