import { aboutOf } from './about.ts';
import { claimColumns, documentColumns, entityColumns, relationColumns } from './csv/columns.ts';
import { meaningColumns, meaningRows } from './csv/meanings.ts';
import { tableFile } from './csv/table.ts';
import type { Exporter } from './exporter.ts';
import { labelsOf } from './labels.ts';
import { selectionOf } from './selection.ts';

/**
 * Comma-separated values, a file a kind of thing. No cell is run as a formula, and none loses anything: what has parts
 * is JSON, and an apostrophe before what begins like a formula is taken off again by whoever reads it. What each
 * column holds stands in a table of its own, which nobody needs who reads the others.
 */
export const csv: Exporter = {
  id: 'csv',
  label: { zh: 'CSV 表格', en: 'CSV tables' },
  write: (input) => {
    const { entities, relations, claims, documents } = selectionOf(input);
    const labels = labelsOf(input.graph, input.lang);
    return [
      tableFile('columns', meaningColumns, meaningRows),
      tableFile(
        'about',
        [
          ['field', ([field]) => field],
          ['value', ([, value]) => value],
        ],
        aboutOf(input),
      ),
      tableFile('entities', entityColumns(labels), entities),
      tableFile('relations', relationColumns(labels), relations),
      tableFile('claims', claimColumns(labels), claims),
      tableFile('documents', documentColumns(labels), documents),
    ];
  },
};
