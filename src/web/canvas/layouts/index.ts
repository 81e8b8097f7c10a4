import type { LayoutId } from '../../picture/scene.ts';
import { columnsLayout } from './columns.ts';
import { concentricLayout } from './concentric.ts';
import { forceLayout } from './force.ts';
import type { Layout } from './layout-input.ts';

/** The layouts that a picture offers; they run in a worker. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  force: forceLayout,
  concentric: concentricLayout,
  columns: columnsLayout,
};
