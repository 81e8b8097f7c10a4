import { describe, expect, it } from 'vitest';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { Citation, SourceClass, Status } from '../../src/graph/model.ts';
import {
  HOSTS,
  SIGNED,
  aCitation,
  aClaim,
  aDocument,
  aStatement,
  anAssertion,
  claimIn,
  graphOf,
  relationIn,
} from './build.ts';

const A = 'claim:a/001';

/** Status of a lone claim of a document of that class with those citations. */
const statusOf = (source: SourceClass, ...cites: Citation[]): Status =>
  claimIn(graphOf([aClaim(A, { cites })], [aDocument('doc:a', { class: source })]), A).status;

describe('a claim is supported', () => {
  it.each(['near-verbatim', 'supports', 'partial'] as const)(
    'by a narrow citation of fidelity %s',
    (fidelity) => {
      expect(statusOf('think-tank', aCitation({ fidelity }))).toBe('supported');
    },
  );

  it('by a compared citation said to support it', () => {
    expect(statusOf('think-tank', aCitation({ stance: 'supports', fidelity: 'partial' }))).toBe('supported');
  });

  it('by one good citation beside a bad one, and beside one that nobody has compared', () => {
    const good = aCitation({ fidelity: 'supports' });
    expect(statusOf('think-tank', aCitation({ fidelity: 'mismatch' }), good)).toBe('supported');
    expect(statusOf('think-tank', aCitation(), good)).toBe('supported');
  });

  it.each(['official', 'party'] as const)('by standing in a document of class %s', (source) => {
    expect(statusOf(source)).toBe('supported');
    expect(statusOf(source, aCitation({ fidelity: 'mismatch' }))).toBe('supported');
  });
});

describe('a claim is cited', () => {
  it.each(['think-tank', 'scholarly', 'news', 'secondary', 'dataset'] as const)(
    'in a document of class %s by a narrow citation that nobody has compared with its source',
    (source) => {
      expect(statusOf(source, aCitation())).toBe('cited');
      expect(statusOf(source, aCitation({ stance: 'supports', fidelity: 'not-checked' }))).toBe('cited');
    },
  );

  it('by such a citation beside one that was found to be off topic', () => {
    expect(statusOf('think-tank', aCitation({ fidelity: 'topical-only' }), aCitation())).toBe('cited');
  });

  it.each(['official', 'party'] as const)('never in a document of class %s, which needs none', (source) => {
    expect(statusOf(source, aCitation())).toBe('supported');
  });
});

describe('a claim is weak', () => {
  it.each(['topical-only', 'mismatch'] as const)('with a narrow citation of fidelity %s', (fidelity) => {
    expect(statusOf('think-tank', aCitation({ fidelity }))).toBe('weak');
  });

  it.each(['disputes', 'background'] as const)('with a narrow citation whose stance is %s', (stance) => {
    expect(statusOf('think-tank', aCitation({ stance, fidelity: 'near-verbatim' }))).toBe('weak');
  });

  it.each(['news', 'secondary', 'dataset'] as const)(
    'if it stands without a citation in a document of class %s',
    (source) => {
      expect(statusOf(source)).toBe('weak');
    },
  );
});

describe('a claim is uncited', () => {
  it.each(['think-tank', 'scholarly'] as const)(
    'without a citation in a document of class %s, which stands on its citations alone',
    (source) => {
      expect(statusOf(source)).toBe('uncited');
    },
  );

  it('however well a wide citation would back it', () => {
    expect(statusOf('think-tank', aCitation({ scope: 'wide', fidelity: 'near-verbatim' }))).toBe('uncited');
    expect(statusOf('news', aCitation({ scope: 'wide', fidelity: 'near-verbatim' }))).toBe('weak');
  });
});

const hosts = (id: string, over: Partial<AuthoredClaim> = {}) =>
  aClaim(id, { asserts: [anAssertion(HOSTS)], ...over });

/** Status of the relation that these claims assert. */
const statusOfRelation = (...input: Parameters<typeof graphOf>): Status =>
  relationIn(graphOf(...input), HOSTS).status;

const news = (id: string, publisher?: string, ...primarySources: string[]) =>
  aDocument(id, { class: 'news', primarySources, ...(publisher !== undefined && { publisher }) });

describe('a relation', () => {
  const two = [hosts('claim:a/001'), hosts('claim:b/001')];

  it('is supported by one supported claim among others', () => {
    const compared = hosts('claim:b/001', { cites: [aCitation({ fidelity: 'partial' })] });
    const cited = hosts('claim:c/001', { cites: [aCitation()] });
    expect(statusOfRelation([hosts('claim:a/001'), compared, cited])).toBe('supported');
  });

  it('is cited by one cited claim, however many weak ones stand beside it', () => {
    const weak = hosts('claim:b/001', { cites: [aCitation({ fidelity: 'topical-only' })] });
    const cited = hosts('claim:c/001', { cites: [aCitation()] });
    expect(statusOfRelation([hosts('claim:a/001'), weak, cited])).toBe('cited');
  });

  it('is supported by news of two publishers that lean on nothing in common', () => {
    expect(statusOfRelation(two, [news('doc:a', 'organisation:x'), news('doc:b', 'organisation:y')])).toBe(
      'supported',
    );
  });

  it('is only weak on two news documents of one publisher', () => {
    expect(statusOfRelation(two, [news('doc:a', 'organisation:x'), news('doc:b', 'organisation:x')])).toBe(
      'weak',
    );
  });

  it('is only weak on two news documents with one primary source', () => {
    const same = [
      news('doc:a', 'organisation:x', 'doc:source'),
      news('doc:b', 'organisation:y', 'doc:source'),
    ];
    expect(statusOfRelation(two, same)).toBe('weak');
  });

  it('is only weak where one news document retells the other', () => {
    expect(
      statusOfRelation(two, [news('doc:a', 'organisation:x'), news('doc:b', 'organisation:y', 'doc:a')]),
    ).toBe('weak');
  });

  it('is only weak where a publisher is not known to be another', () => {
    expect(statusOfRelation(two, [news('doc:a', 'organisation:x'), news('doc:b')])).toBe('weak');
  });

  it('is only weak on two secondary documents, however independent', () => {
    const secondary = (id: string, publisher: string) => aDocument(id, { class: 'secondary', publisher });
    expect(
      statusOfRelation(two, [secondary('doc:a', 'organisation:x'), secondary('doc:b', 'organisation:y')]),
    ).toBe('weak');
  });

  it('is weak with one weak claim', () => {
    expect(statusOfRelation(two, [news('doc:a', 'organisation:x')])).toBe('weak');
  });

  it('is uncited where none of its claims stands on anything', () => {
    expect(statusOfRelation(two)).toBe('uncited');
  });

  it('still stands on a claim that is disputed for something else', () => {
    const graph = graphOf(
      [
        hosts('claim:a/001', { states: [aStatement('held-from', '2024-11-20')] }),
        aClaim('claim:b/001', { states: [aStatement('held-from', '2024-11-21')] }),
      ],
      [aDocument('doc:a', { class: 'official' })],
    );
    expect(claimIn(graph, 'claim:a/001').status).toBe('disputed');
    expect(relationIn(graph, HOSTS).status).toBe('supported');
  });

  it('is not backed by a claim that denies it', () => {
    const denial = hosts('claim:a/001', { asserts: [anAssertion(HOSTS, { polarity: 'denies' })] });
    expect(statusOfRelation([denial], [aDocument('doc:a', { class: 'official' })])).toBe('uncited');
  });
});

describe('a forecast', () => {
  const foretold = aClaim(A, {
    modality: 'forecast',
    cites: [aCitation()],
    asserts: [anAssertion(HOSTS, { reality: 'predicted' })],
  });

  it('backs the relation that it foretells', () => {
    expect(relationIn(graphOf([foretold]), HOSTS)).toMatchObject({
      reality: 'predicted',
      status: 'cited',
    });
  });

  it('never backs a relation that another claim states as actual', () => {
    const stated = aClaim('claim:b/001', { asserts: [anAssertion(HOSTS)] });
    expect(relationIn(graphOf([foretold, stated]), HOSTS)).toMatchObject({
      reality: 'actual',
      status: 'uncited',
    });
  });
});

describe('a claim is disputed', () => {
  const rivals = (first: Partial<AuthoredClaim>, second: Partial<AuthoredClaim>, other = 'claim:b/001') => {
    const graph = graphOf([aClaim(A, first), aClaim(other, second)]);
    return [claimIn(graph, A).status, claimIn(graph, other).status];
  };
  const BOTH = ['disputed', 'disputed'];
  const NEITHER = ['uncited', 'uncited'];
  const yes = { asserts: [anAssertion(HOSTS)] };
  const no = { asserts: [anAssertion(HOSTS, { polarity: 'denies' })] };
  const stating = (...of: Parameters<typeof aStatement>) => ({ states: [aStatement(...of)] });
  const signing = (over: Parameters<typeof anAssertion>[1]) => ({ asserts: [anAssertion(SIGNED, over)] });

  it('if a claim of another document denies it, and so is the denial', () => {
    expect(rivals(yes, no)).toEqual(BOTH);
  });

  it('by nothing that its own document says', () => {
    expect(rivals(yes, no, 'claim:a/002')).toEqual(NEITHER);
  });

  it('if another document gives another date of a property that has one', () => {
    expect(rivals(stating('held-from', '2024-11-20'), stating('held-from', '2024-11-21'))).toEqual(BOTH);
  });

  it('if the date it foretold is not the one that another document records', () => {
    const foretold = stating('held-from', '2024-11-21', { reality: 'predicted' });
    expect(rivals(foretold, stating('held-from', '2024-11-20'))).toEqual(BOTH);
  });

  it('not by a date that says the same less precisely', () => {
    expect(rivals(stating('held-from', '2024-11-20'), stating('held-from', '2024-11'))).toEqual(NEITHER);
  });

  it('if another document gives another number', () => {
    expect(rivals(stating('count', 10), stating('count', 11))).toEqual(BOTH);
    expect(rivals(stating('count', 10), stating('count', 10))).toEqual(NEITHER);
  });

  it('by another text of a property that has one, unless they agree in a language', () => {
    const motto = stating('motto', { zh: '同', en: 'Together' });
    expect(rivals(motto, stating('motto', { zh: '共同', en: 'Together' }))).toEqual(NEITHER);
    expect(rivals(motto, stating('motto', { zh: '独', en: 'Alone' }))).toEqual(BOTH);
  });

  it('not by another value of a property that may have many', () => {
    const place = (text: string) => stating('place', { zh: text, en: text });
    expect(rivals(place('x'), place('y'))).toEqual(NEITHER);
  });

  it('if another document gives another value of a qualifier that has one', () => {
    expect(rivals(signing({ since: '2024-04' }), signing({ since: '2024-05' }))).toEqual(BOTH);
    expect(rivals(signing({ since: '2024-04' }), signing({ since: '2024-04-01' }))).toEqual(NEITHER);
    expect(rivals(signing({ role: 'chair' }), signing({ role: 'observer' }))).toEqual(NEITHER);
  });

  it('by no claim that gives no value', () => {
    expect(rivals(signing({ since: '2024-04' }), signing({}))).toEqual(NEITHER);
  });

  it('even in an official document', () => {
    const graph = graphOf(
      [aClaim(A, yes), aClaim('claim:b/001', no)],
      [aDocument('doc:a', { class: 'official' })],
    );
    expect(claimIn(graph, A).status).toBe('disputed');
  });
});

describe('a relation is disputed', () => {
  const signing = (id: string, over: Parameters<typeof anAssertion>[1]) =>
    aClaim(id, { asserts: [anAssertion(SIGNED, over)] });
  const disputed = (...claims: AuthoredClaim[]) => {
    const { status, disputed: what } = relationIn(graphOf(claims), SIGNED);
    return { status, what };
  };

  it('as to whether it holds, if claims assert and deny it', () => {
    expect(disputed(signing('claim:a/001', {}), signing('claim:b/001', { polarity: 'denies' }))).toEqual({
      status: 'disputed',
      what: ['holds'],
    });
  });

  it('by claims of one and the same document too', () => {
    expect(disputed(signing('claim:a/001', {}), signing('claim:a/002', { polarity: 'denies' })).what).toEqual(
      ['holds'],
    );
  });

  it('as to each qualifier that has one value and is given two', () => {
    expect(
      disputed(
        signing('claim:a/001', { since: '2024-04', until: '2025', role: 'chair' }),
        signing('claim:b/001', { since: '2024-05', until: '2026', role: 'observer' }),
      ),
    ).toEqual({ status: 'disputed', what: ['since', 'until'] });
  });

  it('not by the dates that a denial carries', () => {
    expect(
      disputed(
        signing('claim:a/001', { since: '2024-04' }),
        signing('claim:b/001', { since: '2024-05', polarity: 'denies' }),
      ).what,
    ).toEqual(['holds']);
  });

  it('not by two denials, whatever dates they carry', () => {
    const no = { polarity: 'denies' } as const;
    expect(
      disputed(
        signing('claim:a/001', { ...no, since: '2024-04' }),
        signing('claim:b/001', { ...no, since: '2024-05' }),
      ).what,
    ).toBeUndefined();
  });

  it('not by one claim alone, which gives two dates', () => {
    const asserts = ['2024-04', '2024-05'].map((since) => anAssertion(SIGNED, { since }));
    expect(disputed(aClaim('claim:a/001', { asserts })).what).toBeUndefined();
  });

  it('not by claims that agree, and then it names nothing', () => {
    expect(
      disputed(signing('claim:a/001', { since: '2024' }), signing('claim:b/001', { since: '2024-04' })),
    ).toEqual({ status: 'uncited', what: undefined });
  });
});
