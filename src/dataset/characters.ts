// Control characters but tab and line feed, halves of surrogate pairs, and noncharacters.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const LINE_BREAK = /[\t\n\u2028\u2029]/;
/** Anything that takes ink: no white space, format or control character, and no mark without a letter. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The first character that no text may hold; undefined if there is none. */
export const controlCharacterIn = (text: string): string | undefined => CONTROL.exec(text)?.[0];

/** The first line break or tab, which no name and no other text of one line may hold. */
const lineBreakIn = (text: string): string | undefined => LINE_BREAK.exec(text)?.[0];

/** Whether a reader sees anything at all of a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** A character by its number, for messages: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a text, as the code of a fault and the character that is at fault, if it is one. */
export interface TextFault {
  code: 'bad-character' | 'line-break' | 'empty' | 'invisible';
  character?: string;
}

/** What is wrong with a text of one or several lines; undefined if nothing is. */
export const textFaultOf = (text: string): TextFault | undefined => {
  const character = controlCharacterIn(text);
  if (character !== undefined) return { code: 'bad-character', character };
  if (text.trim() === '') return { code: 'empty' };
  return isVisible(text) ? undefined : { code: 'invisible' };
};

/** What is wrong with a text of one line; undefined if nothing is. */
export const lineFaultOf = (text: string): TextFault | undefined => {
  const character = lineBreakIn(text);
  return textFaultOf(text) ?? (character === undefined ? undefined : { code: 'line-break', character });
};
