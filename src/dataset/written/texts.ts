import { isScalar } from 'yaml';
import type { Bilingual } from '../../graph/model.ts';
import { codePointName, lineFaultOf, textFaultOf } from '../characters.ts';
import type { TextFault } from '../characters.ts';
import { isLanguageTag, languageMeant } from '../languages.ts';
import type { Code } from '../messages/messages.ts';
import { decoder, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import { offsetOfCharacter } from './escapes.ts';
import { record, required } from './record.ts';

/** Report a character at the place where it stands. */
const reportCharacter = (at: NodeInFile, character: string, code: Code): undefined => {
  const range = isScalar(at.node) ? at.node.range : undefined;
  const [start, end] = range ?? [0, 0];
  const offset = start + offsetOfCharacter(at.context.text.slice(start, end), character);
  const location = range ? at.context.locationOf(offset) : at.location;
  return reportAt({ ...at, location }, code, { value: codePointName(character) });
};

const decodeText =
  (faultOf: (text: string) => TextFault | undefined) =>
  (at: NodeInFile): string | undefined => {
    const { node } = at;
    if (!isScalar(node) || typeof node.value !== 'string')
      return wrongType(at, 'a text', 'Put it in quotes.');
    const fault = faultOf(node.value);
    if (!fault) return node.value;
    const { code, character } = fault;
    return character === undefined ? reportAt(at, code) : reportCharacter(at, character, code);
  };

/** A text of one line, of which something can be seen: a name, an id, a word. */
export const text: Decoder<string> = decoder('', decodeText(lineFaultOf));

/** A text that may have several lines: a paraphrase, a reason, a note. */
export const longText: Decoder<string> = decoder('', decodeText(textFaultOf));

/** A language tag (src/dataset/languages.ts). */
export const language: Decoder<string> = decoder('', (at) => {
  const value = text.decode(at);
  if (value === undefined || isLanguageTag(value)) return value;
  const meant = languageMeant(value);
  const remedy = meant === undefined ? 'Write one like zh, en, zh-Hant or pt-BR.' : `Write “${meant}”.`;
  return reportAt(at, 'bad-language', { value, hint: remedy });
});

const inBothLanguages = (inEach: Decoder<string>): Decoder<Bilingual> =>
  record({ what: 'a text in both languages', fields: { zh: required(inEach), en: required(inEach) } });

/** A text of one line in zh and en: a label, a heading. */
export const bilingual: Decoder<Bilingual> = inBothLanguages(text);

/** A text in zh and en that may have several lines. */
export const longBilingual: Decoder<Bilingual> = inBothLanguages(longText);
