import type { Message } from './message.ts';

/** Faults of files and of YAML, found before the contents are decoded. */
export const FILE_MESSAGES = {
  'no-folder': {
    rule: 'file',
    message: 'There is no data folder “{value}”.',
    remedy:
      'Name a folder that holds vocabulary.yaml, entities/ and documents/; graph-seed, which ships with the program, is an example.',
  },
  'not-data': {
    rule: 'file',
    message:
      '“{value}” is no data folder: it has none of vocabulary.yaml, entities/, documents/ and stories/.',
    remedy:
      'Name a folder that has them; graph-seed, which ships with the program, is an example, and its README.md explains the format.',
  },
  'missing-file': { rule: 'file', message: '“{value}” is missing.', remedy: 'Add it to the data folder.' },
  'not-a-file': {
    rule: 'file',
    message: '“{value}” is not a plain file.',
    remedy: 'Put a plain file in its place.',
  },
  'not-a-folder': {
    rule: 'file',
    message: '“{value}” is not a folder.',
    remedy: 'Put a folder in its place.',
  },
  'symlink-outside': {
    rule: 'file',
    message: '“{value}” is a link that leads out of the data folder.',
    remedy: 'Copy the file into the folder.',
  },
  unreadable: {
    rule: 'file',
    message: '{what} “{value}” cannot be read ({reason}).',
    remedy: 'Check that you may read it.',
  },
  'bad-export': {
    rule: 'file',
    message: '{reason}',
    remedy: 'Export the graph again with “entente export --format json”, or name a data folder.',
  },
  'changed-export': {
    rule: 'file',
    message: 'The version in “data” is not that of the contents: something was changed after the export.',
    remedy: 'Undo the change, or make it in the data folder and export that again.',
  },
  'file-name': {
    rule: 'file',
    message: '“{value}” would not be read.',
    remedy: 'Let the name end in “.yaml”.',
  },
  'file-too-large': {
    rule: 'file',
    message: 'The file has {value} bytes, more than {limit}.',
    remedy: 'Split it into several files; a document may go on in another file under the same id.',
  },
  'line-too-long': {
    rule: 'file',
    message: 'The line has {value} characters, more than {limit}.',
    remedy: 'Break it; long texts go into block style (“|” or “>”).',
  },
  'bad-utf8': {
    rule: 'file',
    message: 'There is a byte here that is not UTF-8.',
    remedy: 'Save the file as UTF-8.',
  },
  'control-character': {
    rule: 'file',
    message: 'There is a control character ({value}) here.',
    remedy: 'Remove it.',
  },
  'conflict-marker': {
    rule: 'file',
    message: 'A conflict of a merge begins here (“{value}”).',
    remedy: 'Keep one of the two versions and remove the markers.',
  },
  'conflict-rest': {
    rule: 'file',
    message: 'A marker of a merge conflict was left here (“{value}”).',
    remedy: 'Remove the line.',
  },
  'no-vocabulary': {
    rule: 'file',
    message: '“{value}” is empty: without kinds no entity and no relation can be checked.',
    remedy: 'Fill it with kinds, relations and properties, or copy the one of graph-seed.',
  },
  tab: {
    rule: 'yaml',
    message: 'The line is indented with a tab.',
    remedy: 'Indent with two spaces a level.',
  },
  syntax: {
    rule: 'yaml',
    message: 'This is not YAML: {value}.',
    remedy: 'Correct the line or the one before it.',
  },
  'many-documents': {
    rule: 'yaml',
    message: 'A second YAML document begins here.',
    remedy: 'Keep one to a file; several entries are a list.',
  },
  directive: { rule: 'yaml', message: 'Directives (“{value}”) are not used.', remedy: 'Remove the line.' },
  anchor: {
    rule: 'yaml',
    message: 'YAML anchors (“{value}”) are not used.',
    remedy: 'Write the value out, in quotes if it is meant to begin with “&”.',
  },
  alias: {
    rule: 'yaml',
    message: 'YAML aliases (“{value}”) are not used.',
    remedy: 'Write the value out, in quotes if it is meant to begin with “*”.',
  },
  tag: {
    rule: 'yaml',
    message: 'YAML tags (“{value}”) are not used.',
    remedy: 'Write the plain value, in quotes if it is meant to begin with “!”.',
  },
  'merge-key': { rule: 'yaml', message: 'Merge keys (“<<”) are not used.', remedy: 'Write the fields out.' },
  'complex-key': {
    rule: 'yaml',
    message: 'A field name must be a plain word.',
    remedy: 'Write “name: value”; put a text that begins with “[”, “{” or “?” in quotes.',
  },
  'duplicate-key': {
    rule: 'yaml',
    message: 'The field “{value}” is written twice (first in line {first}).',
    remedy: 'Keep one of them.',
  },
  'forbidden-key': { rule: 'yaml', message: 'A field cannot be called “{value}”.', remedy: 'Remove it.' },
  'too-deep': {
    rule: 'yaml',
    message: 'Lists and mappings are nested too deeply here.',
    remedy: 'Nothing in this format is deeper than {limit} levels: close the brackets.',
  },
  'too-many-parts': {
    rule: 'yaml',
    message: 'The file is too dense: more than {limit} marks and words.',
    remedy: 'Split it into several files; a document may go on in another file under the same id.',
  },
} as const satisfies Record<string, Message>;
