import type { Walk } from './harness.ts';

export const OUTLOOK_ID = 'doc:ciss-2024-11';
export const MOU = 'signed/country:us/agreement:us-uk-mou';
/** The line from the United States to the memorandum in the picture, selected. */
export const MOU_IN_PICTURE = `#lang=en&show=country:us,gb;agreement:us-uk-mou&sel=${MOU}`;

/** The columns of the page of tracing. */
export const reader = ({ page }: Walk) => page.getByRole('region', { name: 'Text', exact: true });
export const sources = ({ page }: Walk) => page.getByRole('region', { name: 'Sources', exact: true }).last();
export const middle = ({ page }: Walk, part = 'Provenance') =>
  page.getByRole('region', { name: part, exact: true }).first();

/** The claims of the text that have to do with what is selected. */
export const chosen = (walk: Walk) => reader(walk).locator('article.chosen');
