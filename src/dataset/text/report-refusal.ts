import type { DecodingRefusal, OtherFormat } from '../../graph/text-copy/refusal.ts';
import type { Report } from '../report.ts';

/** What a copy is instead of plain text. */
const FORMATS: Record<OtherFormat, string> = {
  pdf: 'a PDF',
  word: 'a Word document',
  zip: 'a packed file, such as .docx, .odt or .epub',
  rtf: 'formatted text (RTF)',
  html: 'a web page (HTML)',
  xml: 'XML',
  image: 'an image',
};

/** Report why a copy of a text is not read. */
export function reportRefusal(refusal: DecodingRefusal, report: Report): void {
  const { file } = refusal;
  const start = { path: file, line: 1, column: 1 };
  switch (refusal.code) {
    case 'too-large':
      return report.add('text-too-large', start, { value: refusal.size, limit: refusal.limit });
    case 'too-many-lines':
      return report.add('text-too-long', start, { value: refusal.lines, limit: refusal.limit });
    case 'empty':
      return report.add('text-empty', start, { value: file });
    case 'other-format':
      return report.add('text-not-plain', start, { value: file, format: FORMATS[refusal.format] });
    case 'binary':
      return report.add('text-binary', start, { value: file, byte: refusal.byte });
    case 'encoding':
      return report.add('text-encoding', { ...start, line: refusal.line }, { value: file });
  }
}
