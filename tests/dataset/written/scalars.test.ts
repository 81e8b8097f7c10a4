import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/dataset/fault.ts';
import { changed, check } from '../fixture.ts';

const ENTITIES = 'entities/all.yaml';
const NOTE = 'documents/note.yaml';
const SOURCES = 'documents/sources.yaml';

/** What is said of the one fault after a change; one line, from its column on. */
const faultAfter = async (file: string, from: string, to: string): Promise<string> => {
  const { faults } = await check(changed({ file, from, to }));
  expect(faults.map(({ code }) => code)).toHaveLength(1);
  return faults.map(formatFault).join();
};

describe('a number that YAML would change', () => {
  it.each([
    ['0123', '123'],
    ['1.10', '1.1'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1e3', '1000'],
    ['+5', '5'],
    ['7.0', '7'],
    ['9007199254740993', '9007199254740992'],
    ['.inf', 'Infinity'],
  ])('is refused in a bibliography: %s would become %s', async (written, read) => {
    const fault = await faultAfter(SOURCES, 'volume: 3', `volume: ${written}`);
    expect(fault).toContain(`YAML reads ${written} as the number ${read}.`);
    expect(fault).toContain(`put it in quotes: "${written}"`);
  });

  it.each(['3', '2024', '-5', '1.5', '0', '9007199254740991'])(
    'is none where it stays %s',
    async (written) => {
      const { faults } = await check(changed({ file: SOURCES, from: 'volume: 3', to: `volume: ${written}` }));
      expect(faults).toEqual([]);
    },
  );

  it('is refused as a value, with the remedy that helps', async () => {
    const fault = await faultAfter(NOTE, 'value: 2020-03-01', 'value: 0476');
    expect(fault).toMatch(/note\.yaml:\d+:\d+ {2}rule 3 .*put it in quotes: "0476"/);
  });

  it('is refused as the number of a claim', async () => {
    expect(await faultAfter(SOURCES, 'n: 1', 'n: 0x1')).toContain('write 1');
  });

  it('is kept as it is written where it is a date', async () => {
    const { faults } = await check(changed({ file: NOTE, from: 'date: 2024-05', to: 'date: 0476' }));
    expect(faults).toEqual([]);
  });
});

describe('a word that YAML reads as nothing', () => {
  it.each(['Null', 'null', 'NULL', '~'])('is refused with the remedy to quote it: %s', async (word) => {
    const fault = await faultAfter(ENTITIES, 'value: Lin', `value: ${word}`);
    expect(fault).toContain(`YAML reads the word “${word}” as nothing.`);
    expect(fault).toContain(`put it in quotes: "${word}"`);
  });

  it('is a name like any other in quotes', async () => {
    expect(
      (await check(changed({ file: ENTITIES, from: 'value: Lin', to: 'value: "Null"' }))).faults,
    ).toEqual([]);
  });

  it('is not what a field without a value is', async () => {
    expect(await faultAfter(ENTITIES, 'kind: writer\n', 'kind: writer\n  form:\n')).toContain(
      'form is empty',
    );
  });
});

describe('a name', () => {
  it.each([
    ['a zero width space', '\\u200b'],
    ['a soft hyphen', '\\u00ad'],
    ['a Hangul filler', '\\u3164'],
    ['a blank of Braille', '\\u2800'],
    ['a mark without a letter', '\\u0301'],
    ['a variation selector', '\\ufe0f'],
    ['marks of direction', '\\u202e\\u202c'],
  ])('is refused if it is only %s', async (_, value) => {
    expect(await faultAfter(ENTITIES, 'value: Lin', `value: "${value}"`)).toContain('nobody can see');
  });

  it.each([
    ['a line feed', '\\n', 'U+000A'],
    ['a tab', '\\t', 'U+0009'],
    ['a line separator', '\\u2028', 'U+2028'],
    ['a paragraph separator', '\\P', 'U+2029'],
  ])('is refused with %s in it, at its place', async (_, escape, name) => {
    const fault = await faultAfter(ENTITIES, 'value: Lin', `value: "Lin${escape}Lin"`);
    expect(fault).toMatch(
      new RegExp(`all\\.yaml:\\d+:24 .*line break or a tab \\(${name.replace('+', '\\+')}\\)`),
    );
  });

  it.each([
    ['a carriage return', '\\r', 'U+000D'],
    ['a next line', '\\N', 'U+0085'],
    ['a control sequence of one character', '\\x9b', 'U+009B'],
    ['half a character', '\\ud83d', 'U+D83D'],
    ['a noncharacter', '\\ufdd0', 'U+FDD0'],
  ])('is refused with %s in it, at its place', async (_, escape, name) => {
    const fault = await faultAfter(ENTITIES, 'value: Lin', `value: "Lin${escape}Lin"`);
    expect(fault).toMatch(
      new RegExp(`all\\.yaml:\\d+:24 .*control character .*\\(${name.replace('+', '\\+')}\\)`),
    );
  });

  it('is found at fault in a block of several lines', async () => {
    const fault = await faultAfter(
      ENTITIES,
      '[{ value: Lin, lang: en, role: official }]',
      '\n    - value: |\n        Lin\n      lang: en\n      role: official',
    );
    expect(fault).toContain('Write it in one line');
  });

  it('may be an emoji, which is joined by characters that nobody sees', async () => {
    const emoji = '"👩\u200d💻 1️⃣"';
    expect(
      (await check(changed({ file: ENTITIES, from: 'value: Lin', to: `value: ${emoji}` }))).faults,
    ).toEqual([]);
  });
});

describe('a text of several lines', () => {
  it('is right where people write sentences', async () => {
    const change = { file: NOTE, from: 'en: It signed.', to: 'en: "It signed.\\nTwice."' };
    expect((await check(changed(change))).faults).toEqual([]);
  });

  it.each(['\\x1b[31m', '\\x9b31m', '\\r'])('is refused with %s in it', async (escape) => {
    expect(await faultAfter(NOTE, 'en: It signed.', `en: "It ${escape}signed."`)).toContain(
      'control character',
    );
  });
});

describe('a title by language', () => {
  it.each(['status', 'lang', 'toString', 'url', 'xx', 'en-US-x-a', 'eng_US'])(
    'is refused under “%s”',
    async (field) => {
      expect(await faultAfter(NOTE, 'title: { zh: 茶记', `title: { ${field}: x, zh: 茶记`)).toContain(
        `“${field}” is not a language tag`,
      );
    },
  );

  it.each([
    ['zh-hant', 'zh-Hant'],
    ['ZH', 'zh'],
    ['pt_BR', 'pt-BR'],
    ['iw', 'he'],
  ])('names the tag that “%s” was meant to be', async (field, meant) => {
    const change = { file: NOTE, from: 'title: { zh: 茶记', to: `title: { ${field}: x, zh: 茶记` };
    const { faults } = await check(changed(change));
    expect(faults.map(({ remedy }) => remedy)).toEqual(field === 'iw' ? [] : [`Write “${meant}”.`]);
  });

  it.each(['fr', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'grc', 'aii', 'und', 'mul', 'qaa'])(
    'may be in “%s”',
    async (lang) => {
      const change = { file: NOTE, from: 'title: { zh: 茶记', to: `title: { ${lang}: x, zh: 茶记` };
      expect((await check(changed(change))).faults).toEqual([]);
    },
  );

  it('may have no other field in a text in both languages', async () => {
    expect(await faultAfter(NOTE, 'en: It signed.', 'en: It signed., fr: Signé.')).toContain(
      '“fr” is no field',
    );
  });
});
