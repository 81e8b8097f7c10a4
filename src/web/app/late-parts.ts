/** What of a page comes beside the picture, or when somebody opens it. */
export const LATE_PARTS = {
  toDetails: () => import('./ToDetails.svelte'),
  bars: () => import('./Bars.svelte'),
  legend: () => import('../legend/Legend.svelte'),
  inspector: () => import('../inspector/Inspector.svelte'),
  chooser: () => import('../picture/Chooser.svelte'),
  paths: () => import('../picture/PathsBar.svelte'),
  several: () => import('../inspector/SeveralCard.svelte'),
  focus: () => import('../picture/NodeFocus.svelte'),
  printed: () => import('../picture/take-along/PrintedPicture.svelte'),
  menu: () => import('../picture/ContextMenu.svelte'),
  tip: () => import('../picture/NodeTip.svelte'),
  dimmed: () => import('../legend/DimmedDialog.svelte'),
  days: () => import('../parts/days/DaysDialog.svelte'),
  taken: () => import('./taken.ts'),
  copies: () => import('../trace/own-copy/read-copy.ts'),
};
