import { fidelityOf, narrowOf } from '../citations.ts';
import { misprintsAt } from '../misprints.ts';
import type { Citation, Claim } from '../model.ts';
import { placeOf } from '../place.ts';
import { speaksForItself } from '../standing.ts';
import { withoutFullStop } from '../text.ts';
import { disputeRemarks, tensionRemarks } from './conflict-remarks.ts';
import { documentOf, documentRuns, joinedRuns, numberOf, type Telling } from './telling.ts';
import type { Remark, ReportClaim, Run } from './types.ts';

/** The printed marker, where there is one, and who it stands for. */
function citedRuns({ document, marker }: Citation, telling: Telling): Run[] {
  return [...(marker === undefined ? [] : [`${marker} `]), ...documentRuns(document, telling)];
}

/** A citation and what comparing it with its source found. */
function citationRuns(citation: Citation, telling: Telling): Run[] {
  const { words, lang, input } = telling;
  const { stance = 'supports', temporalFit = 'ok', reason } = citation;
  const found = [
    words.terms.fidelity[fidelityOf(citation)],
    ...(stance === 'supports' ? [] : [words.terms.stance[stance]]),
    ...(temporalFit === 'ok' ? [] : [words.terms.temporalFit[temporalFit]]),
    ...(input.without?.documents.has(citation.document) ? [words.leftOut] : []),
    ...(reason ? [withoutFullStop(reason[lang])] : []),
  ];
  return [...citedRuns(citation, telling), words.colon, found.join(words.comma)];
}

function citesRemark(claim: Claim, telling: Telling): Remark {
  const { words } = telling;
  const narrow = narrowOf(claim);
  const document = documentOf(claim, telling);
  const none = document && speaksForItself(document.class) ? words.ownWord : words.noSource;
  const cited = narrow.map((citation) => citationRuns(citation, telling));
  return {
    label: words.remark.cites(narrow.length),
    words: narrow.length === 0 ? [none] : joinedRuns(cited, words.semicolon),
  };
}

/** Footnotes nearby that an editor reads as possibly covering the sentence: always apart, and named as such. */
function nearbyRemarks(claim: Claim, telling: Telling): Remark[] {
  const { words, lang } = telling;
  const wide = claim.cites.filter(({ scope }) => scope === 'wide');
  if (wide.length === 0) return [];
  const each = wide.map((citation) => [
    ...citedRuns(citation, telling),
    ...(citation.reason ? [words.colon, withoutFullStop(citation.reason[lang])] : []),
  ]);
  const runs = [...joinedRuns(each, words.semicolon), words.stop, words.nearbyMeans];
  return [{ label: words.remark.nearby(wide.length), words: runs }];
}

function correctionRemarks(claim: Claim, telling: Telling): Remark[] {
  const { input, words } = telling;
  const document = documentOf(claim, telling);
  if (!document) return [];
  return misprintsAt(claim, { document, entities: input.entities }).map(({ printed, proposed }) => ({
    label: words.remark.correction,
    words: [words.correction(printed, proposed)],
  }));
}

/** Which other reading the sentence allows. */
function uncertainRemarks({ uncertain }: Claim, { words, lang }: Telling): Remark[] {
  return uncertain ? [{ label: words.remark.uncertain, words: [uncertain[lang]] }] : [];
}

/** What became of a forecast, and who says so. */
function outcomeRemarks({ modality, outcome }: Claim, telling: Telling): Remark[] {
  const { words, input } = telling;
  if (modality !== 'forecast') return [];
  const by = outcome?.claim === undefined ? undefined : input.others.get(outcome.claim);
  const onWord = by ? [words.accordingTo, ...documentRuns(by.document, telling)] : [];
  return [{ label: words.remark.outcome, words: [words.outcome[outcome?.value ?? 'open'], ...onWord] }];
}

/** Place, kind and status. Without an outline the place is the anchor, which is quoted anyway. */
function aboutClaim(claim: Claim, telling: Telling): string[] {
  const { words, lang } = telling;
  const { terms } = words;
  const document = documentOf(claim, telling);
  const placed = document && (claim.section !== undefined || claim.paragraph !== undefined);
  const kind = terms.modality[claim.modality];
  const hedged =
    claim.hedge === 'asserted' ? '' : `${words.bracketed}${terms.hedge[claim.hedge]}${words.bracketEnd}`;
  return [
    ...(placed ? [placeOf(claim, document, lang)] : []),
    `${kind}${hedged}`,
    terms.status[claim.status],
  ];
}

/** One claim with all that is to be said of it. */
export function reportClaim(claim: Claim, telling: Telling): ReportClaim {
  const { words, lang, input } = telling;
  const anchorLang = documentOf(claim, telling)?.lang ?? 'und';
  const anchor = { words: words.quoted(claim.anchor.exact), lang: anchorLang };
  const fallen = input.without?.claims.has(claim.id)
    ? [{ label: words.remark.without, words: [words.fallen] }]
    : [];
  return {
    id: claim.id,
    number: numberOf(claim.id),
    text: claim.text[lang],
    about: aboutClaim(claim, telling),
    remarks: [
      { label: words.remark.anchor, words: [anchor] },
      ...uncertainRemarks(claim, telling),
      citesRemark(claim, telling),
      ...fallen,
      ...nearbyRemarks(claim, telling),
      ...correctionRemarks(claim, telling),
      ...disputeRemarks(claim, telling),
      ...tensionRemarks(claim, telling),
      ...outcomeRemarks(claim, telling),
    ],
  };
}
