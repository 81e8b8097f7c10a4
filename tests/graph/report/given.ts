import { deriveGraph } from '../../../src/graph/derive.ts';
import { byId } from '../../../src/graph/collections.ts';
import type { Graph } from '../../../src/graph/model.ts';
import type { ReportInput, Run } from '../../../src/graph/report/types.ts';
import { conflictsOfRelation } from '../../../src/graph/conflicts.ts';
import { aCitation, aClaim, aDocument, anAssertion, authored, digest, SIGNED } from '../build.ts';

/** A text of three claims: one that cites, one reached by a footnote nearby, one that another text contradicts. */
function sample(): Graph {
  const text = aDocument('doc:text', {
    lang: 'zh',
    title: { zh: '前瞻', en: 'A preview' },
    outline: [{ path: '二/1', title: { zh: '签署', en: 'Signing' } }],
    references: [{ number: 7, document: 'doc:source' }],
    corrections: [
      { reference: 7, field: 'issued', asPrinted: '2023', proposed: '2024-04', basis: 'doc:source' },
      { field: 'text', asPrinted: 'Sgned', proposed: 'Signed', basis: 'doc:source' },
    ],
    tensions: [
      {
        ...{ id: 'open-or-closed', side: ['claim:text/001'], against: ['claim:text/003'] },
        reason: { zh: '一开一合。', en: 'Open on one side, closed on the other.' },
      },
    ],
  });
  const source = aDocument('doc:source', {
    title: { en: 'The source' },
    date: '2024',
    url: 'https://example.org/s',
  });
  const news = aDocument('doc:news', { class: 'news', title: { en: 'The news' }, date: '2025' });
  const place = { section: '二/1', paragraph: 1 };
  return deriveGraph(
    authored(
      [
        aClaim('claim:text/001', {
          ...place,
          sentence: 1,
          text: { zh: '美国签署。', en: 'The US signed.' },
          anchor: { exact: '美国 Sgned' },
          cites: [aCitation({ marker: '[7]', fidelity: 'partial' })],
          asserts: [anAssertion(SIGNED, { since: '2024-04' })],
        }),
        aClaim('claim:text/002', {
          ...place,
          sentence: 2,
          modality: 'forecast',
          hedge: 'may',
          cites: [
            aCitation({
              document: 'doc:wide',
              scope: 'wide',
              reason: { zh: '紧邻。', en: 'It is next to it.' },
            }),
          ],
        }),
        aClaim('claim:text/003', {
          ...{ section: '二/2', paragraph: 2 },
          uncertain: { zh: '两解皆通。', en: 'Either may be meant.' },
        }),
        aClaim('claim:news/001', {
          asserts: [anAssertion(SIGNED, { since: '2024-05' })],
          decides: [{ claim: 'claim:text/002', outcome: 'not-met' }],
        }),
      ],
      [text, source, news, aDocument('doc:wide', { title: { en: 'Nearby' } })],
    ),
    digest,
  );
}

/** What a report of the text is written from. */
export function given(over: Partial<ReportInput> = {}, graph = sample()): ReportInput {
  return {
    subject: { id: 'doc:text' },
    claims: graph.claims.filter(({ document }) => document === 'doc:text'),
    others: byId(graph.claims.filter(({ document }) => document !== 'doc:text')),
    documents: byId(graph.documents),
    entities: byId(graph.entities),
    relations: byId(graph.relations),
    conflicts: graph.relations.flatMap((relation) => conflictsOfRelation(relation, graph.claims)),
    vocabulary: graph.vocabulary,
    data: graph.data,
    ...over,
  };
}

/** Runs as a reader sees them; a footnote as its number in square brackets. */
export const shown = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('href' in run) return run.href;
      return 'note' in run ? `[${run.note}]` : run.words;
    })
    .join('');
