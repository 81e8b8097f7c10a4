export type { HoverTarget, MakeRenderer, Renderer, RendererEvents } from '../canvas/renderer.ts';
