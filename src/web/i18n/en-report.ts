/** Texts of the report of a text, which is sent to its author. */
export const report = {
  title: 'Report',
  open: 'Write a report',
  what: 'Footnoted text of what is selected, to be sent to an author',
  sections: 'One section',
  text: 'The whole text',
  selected: 'What is selected',
  of: 'Of',
  lang: 'Language',
  langs: { zh: 'Chinese', en: 'English' },
  format: 'Format',
  preview: 'Preview',
  writing: 'Writing the report …',
  cut: 'The preview ends here. What is copied, saved or printed is whole.',
  markdown: 'Markdown text',
  html: 'HTML page',
  csl: 'Sources as CSL-JSON',
  bibtex: 'Sources as BibTeX',
  save: 'Save',
  saved: 'Saved',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print',
  close: 'Close',
};

export type ReportTexts = typeof report;
