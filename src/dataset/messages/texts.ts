import type { Message } from './message.ts';

/** What is wrong with somebody's copy of a text, or with the document that it is given for. */
export const TEXT_MESSAGES = {
  'text-missing': {
    rule: 'file',
    message: 'There is no file “{value}”.',
    remedy: 'Name your copy of the text behind the equals sign: --text doc:some-page=page.txt.',
  },
  'text-too-large': {
    rule: 'file',
    message: 'The copy has {value} bytes, more than {limit}.',
    remedy: 'Save the text of the document alone.',
  },
  'text-too-long': {
    rule: 'file',
    message: 'The copy has {value} lines, more than {limit}.',
    remedy: 'Save the text of the document alone.',
  },
  'text-empty': {
    rule: 'file',
    message: 'There is nothing in the copy “{value}”.',
    remedy: 'Check that the text was saved.',
  },
  'text-not-plain': {
    rule: 'file',
    message: 'The copy “{value}” is no plain text but {format}, whatever its name says.',
    remedy: 'Open it where it belongs, copy the text, and save that as a .txt file.',
  },
  'text-binary': {
    rule: 'file',
    message: 'The copy “{value}” is no text: its byte {byte} is zero.',
    remedy: 'Give a .txt or .md file.',
  },
  'text-encoding': {
    rule: 'file',
    message: 'From this line on the copy is in none of the encodings UTF-8, UTF-16 and GB18030.',
    remedy: 'Save it as UTF-8.',
  },
} satisfies Record<string, Message>;
