export type { Renderer as Drawing, RendererEvents as CanvasEvents } from '../canvas/renderer.ts';
