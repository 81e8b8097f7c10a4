/** The look of a report in a file of its own: fonts of the machine, dark on white on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 16px/1.6 Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; }
h3 { margin-top: 1.75rem; font-size: 1rem; }
dl { margin: 0.5rem 0 0; font-size: 0.875rem; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; margin: 0.25rem 0; }
dt { opacity: 0.7; }
dd { margin: 0; overflow-wrap: anywhere; }
article { margin: 1.5rem 0; break-inside: avoid; }
.claim { margin: 0; }
.claim b { margin-inline-end: 0.4em; }
.about { margin: 0.25rem 0 0; font-size: 0.875rem; font-style: italic; }
:lang(zh) .about { font-style: normal; }
q { quotes: none; }
sup { line-height: 0; }
li { margin: 0.35rem 0; overflow-wrap: anywhere; }
@media (max-width: 36rem) { dl div { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h1, h2, h3 { break-after: avoid; }
  a { color: inherit; }
  [role='doc-backlink'] { display: none; }
  @page { margin: 18mm; }
}
`;
