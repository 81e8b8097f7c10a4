import type { LayoutId } from '../../explorer/scene.ts';
import { columnsPlacement } from './columns.ts';
import { concentricPlacement } from './concentric.ts';
import { forcePlacement } from './force.ts';
import type { Layout } from './layout-input.ts';

/** The layouts that a picture offers; they run in a worker. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  force: forcePlacement,
  concentric: concentricPlacement,
  columns: columnsPlacement,
};
