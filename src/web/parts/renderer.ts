export type { MakeRenderer, Renderer, RendererEvents } from '../canvas/renderer.ts';
