export type { HoverTarget, MakeRenderer, Renderer, RendererEvents, Target } from '../canvas/renderer.ts';
