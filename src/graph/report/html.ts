import { REPORT_STYLE } from './html-style.ts';
import type { Remark, Report, ReportClaim, Run, SourceList } from './types.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of the data as a text or an attribute of HTML; characters that no document may hold are left out. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Writes runs; it counts the places of each footnote, so that the footnote can lead back to every one of them. */
class Runs {
  readonly #places = new Map<number, number>();

  write = (runs: readonly Run[]): string => runs.map(this.#run).join('');

  /** How many places a footnote has. */
  placesOf = (note: number): number => this.#places.get(note) ?? 0;

  #run = (run: Run): string => {
    if (typeof run === 'string') return escapeHtml(run);
    if ('words' in run) return `<q lang="${escapeHtml(run.lang)}">${escapeHtml(run.words)}</q>`;
    if ('href' in run) {
      const shown = escapeHtml(run.href);
      return /^https?:\/\//i.test(run.href) ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : shown;
    }
    const place = this.placesOf(run.note) + 1;
    this.#places.set(run.note, place);
    return `<sup><a id="place-${run.note}-${place}" href="#note-${run.note}" role="doc-noteref">${run.note}</a></sup>`;
  };
}

const remark = ({ label, words }: Remark, runs: Runs): string =>
  `<div><dt>${escapeHtml(label)}</dt><dd>${runs.write(words)}</dd></div>`;

const remarks = (all: readonly Remark[], runs: Runs): string =>
  `<dl>\n${all.map((one) => remark(one, runs)).join('\n')}\n</dl>`;

const claim = ({ id, number, text, about, remarks: said }: ReportClaim, runs: Runs): string =>
  [
    `<article id="${escapeHtml(id)}">`,
    `<p class="claim"><b>${escapeHtml(number)}</b> <span dir="auto">${escapeHtml(text)}</span></p>`,
    `<p class="about">${about.map(escapeHtml).join(' · ')}</p>`,
    remarks(said, runs),
    '</article>',
  ].join('\n');

const list = ({ heading, items }: SourceList, runs: Runs): string =>
  [
    `<h3>${escapeHtml(heading)}</h3>`,
    '<ul>',
    ...items.map(({ words }) => `<li>${runs.write(words)}</li>`),
    '</ul>',
  ].join('\n');

/** A footnote with a way back to each place that refers to it. */
function note({ number, words }: Report['notes'][number], runs: Runs, { back }: Report): string {
  const ways = Array.from({ length: runs.placesOf(number) }, (_, at) => at + 1).map(
    (place) =>
      `<a href="#place-${number}-${place}" role="doc-backlink" aria-label="${escapeHtml(back(place))}">↩</a>`,
  );
  return `<li id="note-${number}">${runs.write(words)} ${ways.join(' ')}</li>`;
}

function body(report: Report): string {
  const { title, opening, sections, unsourced, notes, sources } = report;
  const runs = new Runs();
  const told = sections.flatMap(({ heading, paragraphs }) => [
    `<h2>${escapeHtml(heading)}</h2>`,
    ...paragraphs.flatMap((paragraph) => [
      ...(paragraph.heading === undefined ? [] : [`<h3>${escapeHtml(paragraph.heading)}</h3>`]),
      ...paragraph.claims.map((one) => claim(one, runs)),
    ]),
  ]);
  const places = unsourced.places.map((place) => `<li>${escapeHtml(place)}</li>`);
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    remarks(opening, runs),
    ...told,
    `<h2>${escapeHtml(unsourced.heading)}</h2>`,
    `<p>${escapeHtml(unsourced.sentence)}</p>`,
    ...(places.length > 0 ? ['<ul>', ...places, '</ul>'] : []),
    ...(sources.length > 0
      ? [`<h2>${escapeHtml(report.sourcesHeading)}</h2>`, ...sources.map((one) => list(one, runs))]
      : []),
    ...(notes.length > 0
      ? [
          `<section role="doc-endnotes" aria-labelledby="notes">`,
          `<h2 id="notes">${escapeHtml(report.notesHeading)}</h2>`,
          '<ol>',
          ...notes.map((one) => note(one, runs, report)),
          '</ol>',
          '</section>',
        ]
      : []),
  ].join('\n');
}

/** A report as a whole document of HTML that loads nothing and runs nothing, for the screen and for paper. */
export const htmlOf = (report: Report): string =>
  [
    '<!doctype html>',
    `<html lang="${report.lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(report.title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    body(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
