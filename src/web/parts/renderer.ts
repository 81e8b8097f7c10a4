export type { PictureMarks } from '../canvas/marks/picture-marks.ts';
export type { PositionArray } from '../canvas/layouts/layout-input.ts';
export type { Structure as OverviewStructure } from '../canvas/layouts/overview-layout.ts';
export type {
  MakeOverview,
  OverviewEvents,
  OverviewMarks,
  OverviewNetwork,
  OverviewRenderer,
} from '../canvas/overview/overview-renderer.ts';
export type {
  HoverTarget,
  MakeRenderer,
  MarksOf,
  Renderer,
  RendererEvents,
  Target,
} from '../canvas/renderer.ts';
