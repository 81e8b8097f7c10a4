import { describe, expect, it } from 'vitest';
import { footnoteOf, type FootnoteInput } from '../../src/graph/footnote.ts';
import type { Claim, Document, Entity } from '../../src/graph/model.ts';
import type { Lang } from '../../src/graph/names.ts';
import { CATALOGUES } from '../../src/web/i18n/catalogues.ts';
import { aCitation, aClaim, aDocument, claimIn, graphOf } from './build.ts';

const named = (id: string, en: string, zh: string): Pick<Entity, 'id' | 'names'> => ({
  id,
  names: [
    { value: en, lang: 'en', role: 'short' },
    { value: zh, lang: 'zh', role: 'short' },
  ],
});

const entities = new Map(
  [
    named('person:gao', 'Gao Longxu', '高隆绪'),
    named('person:zheng', 'Zheng Lefeng', '郑乐锋'),
    named('person:xiao', 'Xiao Qian', '肖茜'),
    named('person:singer', 'S. Singer', '辛格'),
    named('organisation:ciss', 'CISS', '战略与安全研究中心'),
    named('organisation:carnegie', 'Carnegie Endowment', '卡内基国际和平基金会'),
    named('periodical:affairs', 'International Affairs', '国际事务'),
  ].map((entity) => [entity.id, entity]),
);

const outlook = aDocument('doc:outlook', {
  lang: 'zh',
  title: { zh: '国际网络会议前瞻', en: 'Preview of the meeting' },
  date: '2024',
  publisher: 'organisation:ciss',
  authors: [
    { entity: 'person:gao', role: 'author' },
    { entity: 'person:zheng', role: 'editor' },
    { entity: 'person:xiao', role: 'reviewer' },
  ],
  outline: [{ path: '二/2', title: { zh: '扩大网络', en: 'Widening the network' } }],
  csl: { issue: 1, number: '11' },
});

const singer = aDocument('doc:singer', {
  title: { en: 'How the UK Should Engage China' },
  date: '2024-10',
  publisher: 'organisation:carnegie',
  venue: 'periodical:affairs',
  authors: [{ entity: 'person:singer', role: 'author' }],
  url: 'https://example.org/singer?lang=en',
  csl: { page: '12–19', DOI: '10.1000/182' },
});

const cited = aCitation({ document: 'doc:singer', marker: '[2]', fidelity: 'near-verbatim' });
const bare = aDocument('doc:bare', { title: { en: 'A page' } });

interface Given {
  claim?: Partial<Parameters<typeof aClaim>[1]>;
  /** Without an outline a claim has no place but its anchor. */
  placed?: boolean;
  document?: Document;
  more?: Partial<FootnoteInput>;
}

function footnote(
  lang: Lang,
  { claim = {}, document = outlook, placed = true, more = {} }: Given = {},
): string {
  const id = `claim:${document.id.slice(4)}/049`;
  const authored = aClaim(id, {
    ...(placed && { section: '二/2', paragraph: 1, sentence: 3 }),
    anchor: { exact: '签署谅解备忘录' },
    text: { zh: '美英签署了备忘录。', en: 'The US and the UK signed an MoU.' },
    ...claim,
  });
  const graph = graphOf(
    [authored],
    [document, singer, bare].filter((one, at, all) => all.indexOf(one) === at),
  );
  const t = CATALOGUES[lang];
  const documents = new Map(graph.documents.map((one) => [one.id, one]));
  const held: Claim = claimIn(graph, id);
  return footnoteOf({ claim: held, document, documents, entities, data: '0123abcd', ...more }, lang, {
    ...t.footnote,
    ...{ role: t.authorRole, fidelity: t.fidelity, stance: t.stance, fit: t.temporalFit, outcome: t.outcome },
  });
}

describe('a footnote', () => {
  it('in English has claim, original, document, place, source and version of the data', () => {
    expect(footnote('en', { claim: { cites: [cited] } })).toBe(
      'The US and the UK signed an MoU (美英签署了备忘录). ' +
        'Paraphrased; in the words of the text: “签署谅解备忘录”. ' +
        'Gao Longxu, Zheng Lefeng (editor), Xiao Qian (reviewer), “Preview of the meeting” (国际网络会议前瞻), CISS, ' +
        '2024, no. 1 of 2024 (no. 11 overall), II.2, para. 1, sentence 3. ' +
        'It cites [2] S. Singer, “How the UK Should Engage China”, in International Affairs, Carnegie Endowment, ' +
        'October 2024, pp. 12–19, doi:10.1000/182, <https://example.org/singer?lang=en> (near-verbatim). ' +
        'Data version 0123abcd.',
    );
  });

  it('in Chinese has the same in the Chinese way', () => {
    expect(footnote('zh', { claim: { cites: [cited] } })).toBe(
      '美英签署了备忘录。此系转述，原文作“签署谅解备忘录”。' +
        '高隆绪、郑乐锋（编辑）、肖茜（审核）：《国际网络会议前瞻》，战略与安全研究中心，2024年，' +
        '2024年第1期（总第11期），二/2，第1段第3句。' +
        '引用[2] 辛格：“How the UK Should Engage China”，载《国际事务》，卡内基国际和平基金会，2024年10月，' +
        '第12–19页，doi:10.1000/182，<https://example.org/singer?lang=en>（与来源近乎逐字一致）。' +
        '数据版本 0123abcd。',
    );
  });

  it('says plainly where no source is cited', () => {
    expect(footnote('en')).toContain('sentence 3. No source cited. Data version');
    expect(footnote('zh')).toContain('未注来源。');
  });

  it('keeps a wide reading apart, and calls it no citation', () => {
    const reason = { zh: '同段', en: 'same paragraph' };
    const wide = {
      claim: { cites: [aCitation({ document: 'doc:singer', marker: '[2]', scope: 'wide', reason })] },
    };
    expect(footnote('en', wide)).toContain(
      'No source cited. If nearby footnotes are included, which is an editor’s reading and counts as no citation: [2] S. Singer,',
    );
    expect(footnote('en', wide)).not.toContain('It cites');
    expect(footnote('zh', wide)).toContain('未注来源。计入邻近引注（编者判断，不计为引用）：[2] 辛格：');
  });

  it('invents nothing that the data lacks', () => {
    const words = footnote('en', {
      ...{ document: bare, placed: false, more: { data: undefined } },
      claim: { cites: [aCitation({ document: 'doc:bare' })] },
    });
    expect(words).toBe(
      'The US and the UK signed an MoU. Paraphrased; in the words of the text: “签署谅解备忘录”. ' +
        '“A page”. It cites “A page” (not checked against the source).',
    );
  });

  it('names by its id what it was not given', () => {
    const words = footnote('en', {
      claim: { cites: [cited] },
      more: { documents: new Map(), entities: new Map() },
    });
    expect(words).toContain(
      'person:gao, person:zheng (editor), person:xiao (reviewer), “Preview of the meeting”',
    );
    expect(words).toContain('It cites [2] doc:singer (near-verbatim).');
  });

  it('has single quotation marks inside double ones', () => {
    const anchor = { exact: '称为“阵营化”' };
    expect(footnote('en', { claim: { anchor } })).toContain('of the text: “称为‘阵营化’”.');
    expect(footnote('zh', { claim: { anchor } })).toContain('原文作“称为‘阵营化’”。');
  });

  it.each([
    [{ volume: 58, issue: '2' }, 'vol. 58, no. 2,', '第58卷第2期，'],
    [{ volume: 58 }, 'vol. 58,', '第58卷，'],
    [{ issue: 3 }, 'no. 3 of 2024,', '2024年第3期，'],
    [{ number: 'arXiv:1' }, 'CISS, 2024, II.2', '研究中心，2024年，二/2'],
  ])('names the issue that %j is', (csl, en, zh) => {
    const document = { ...outlook, csl };
    expect(footnote('en', { document })).toContain(en);
    expect(footnote('zh', { document })).toContain(zh);
  });

  it('says what was found against a source', () => {
    const against = aCitation({
      ...cited,
      fidelity: 'partial',
      stance: 'disputes',
      temporalFit: 'predates-subject',
    });
    expect(footnote('en', { claim: { cites: [against] } })).toContain(
      '(the source says part of it; disputes it; older than what it is cited for)',
    );
  });

  it('never lets a forecast pass for a fact', () => {
    expect(footnote('en', { claim: { modality: 'forecast', hedge: 'will' } })).toContain(
      'A forecast: outcome not recorded.',
    );
    expect(footnote('zh', { claim: { modality: 'forecast', hedge: 'will' } })).toContain(
      '这是预测：结果未记录。',
    );
  });

  it('is one line, whatever the data holds', () => {
    const words = footnote('en', { claim: { text: { zh: '一\n二', en: 'one\n\n two?' } } });
    expect(words).not.toMatch(/\n|\s{2}/);
    expect(words).toContain('one two? (一 二).');
  });
});
