export type { PictureMarks } from '../canvas/marks/picture-marks.ts';
export type { MakeRenderer, MarksOf, Renderer, RendererEvents } from '../canvas/renderer.ts';
