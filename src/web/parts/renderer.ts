export type { PictureMarks } from '../canvas/marks/picture-marks.ts';
export type {
  HoverTarget,
  MakeRenderer,
  MarksOf,
  Renderer,
  RendererEvents,
  Target,
} from '../canvas/renderer.ts';
