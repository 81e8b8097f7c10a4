import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/graph/model.ts';
import { displayName, otherNames, secondLanguageName, titleOf } from '../../src/graph/names.ts';

type Written = [value: string, lang: string, role: Name['role'], until?: string];

const name = (...[value, lang, role, until]: Written): Name => ({
  value,
  lang,
  role,
  ...(until !== undefined && { until }),
});

const entity = (...names: Name[]) => ({ id: 'institute:x', names });

const INSTITUTE = entity(
  name('AISI', 'en', 'acronym'),
  name('AI Safety Institute', 'en', 'official', '2025-02-14'),
  name('AI Security Institute', 'en', 'official'),
  name('UK AISI', 'en', 'short'),
  name('英国人工智能安全研究所', 'zh', 'short'),
);

describe('the name to show', () => {
  it('is the first official or short one in the language of the reader', () => {
    expect(displayName(INSTITUTE, 'en').value).toBe('AI Security Institute');
    expect(displayName(INSTITUTE, 'zh').value).toBe('英国人工智能安全研究所');
  });

  it('is any current one in that language before one of another language', () => {
    const network = entity(name('国际网络', 'zh', 'short'), name('INASI', 'en', 'acronym'));
    expect(displayName(network, 'en').value).toBe('INASI');
  });

  it('is in the other language rather than one that was given up', () => {
    const renamed = entity(
      name('旧名', 'zh', 'former'),
      name('古名', 'zh', 'official', '2020'),
      name('New', 'en', 'short'),
    );
    expect(displayName(renamed, 'zh').value).toBe('New');
  });

  it('prefers the other language of the interface to a third', () => {
    const kisc = entity(name('안전연구소', 'ko', 'official'), name('Korea AISI', 'en', 'short'));
    expect(displayName(kisc, 'zh').value).toBe('Korea AISI');
  });

  it('is a name given up where there is no other', () => {
    expect(displayName(entity(name('Old', 'en', 'former')), 'zh').value).toBe('Old');
  });

  it('counts a regional form of a language as that language', () => {
    expect(displayName(entity(name('A', 'en', 'short'), name('臺灣', 'zh-Hant', 'short')), 'zh').value).toBe(
      '臺灣',
    );
  });

  it('is one in the script of the reader before one that they cannot read, where their language is missing', () => {
    const ivory = entity(name('科特迪瓦', 'zh', 'short'), name('Côte d’Ivoire', 'fr', 'short'));
    expect(displayName(ivory, 'en').value).toBe('Côte d’Ivoire');
    expect(secondLanguageName(ivory, 'en')?.value).toBe('科特迪瓦');
    const tokyo = entity(name('University of Tokyo', 'en', 'short'), name('東京大学', 'ja', 'official'));
    expect(displayName(tokyo, 'zh').value).toBe('東京大学');
    const toyota = entity(name('Toyota', 'en', 'short'), name('トヨタ自動車', 'ja', 'official'));
    expect(displayName(toyota, 'zh').value).toBe('Toyota');
  });

  it('takes a name for one of a language only in the script that its tag gives', () => {
    const pinyin = entity(
      name('Qinghua Daxue', 'zh-Latn-pinyin', 'variant'),
      name('清华大学', 'zh', 'official'),
    );
    expect(displayName(pinyin, 'zh').value).toBe('清华大学');
    expect(displayName(pinyin, 'en').value).toBe('Qinghua Daxue');
    expect(
      displayName(entity(name('清華', 'zh-Hant-TW', 'short'), name('T', 'en', 'short')), 'zh').value,
    ).toBe('清華');
  });

  it('is the id of a thing without names', () => {
    expect(displayName(entity(), 'en').value).toBe('institute:x');
  });
});

describe('the names beside it', () => {
  it('are all but the one shown, in the order of the data', () => {
    expect(otherNames(INSTITUTE, 'en').map(({ value }) => value)).toEqual([
      'AISI',
      'AI Safety Institute',
      'UK AISI',
      '英国人工智能安全研究所',
    ]);
  });

  it('give the other language', () => {
    expect(secondLanguageName(INSTITUTE, 'en')?.value).toBe('英国人工智能安全研究所');
    expect(secondLanguageName(INSTITUTE, 'zh')?.value).toBe('AI Security Institute');
  });

  it('give no second name where it would say the same again', () => {
    const iso = entity(name('ISO', 'en', 'short'), name('ISO', 'zh', 'short'));
    expect(secondLanguageName(iso, 'zh')).toBeUndefined();
    expect(secondLanguageName(entity(name('OpenAI', 'en', 'short')), 'zh')).toBeUndefined();
  });
});

describe('the title of a document', () => {
  it('is in the language of the reader, or else as the document has it', () => {
    const title = { ja: '題', zh: '题' };
    expect(titleOf({ id: 'doc:x', lang: 'ja', title }, 'zh')).toEqual({ value: '题', lang: 'zh' });
    expect(titleOf({ id: 'doc:x', lang: 'ja', title }, 'en')).toEqual({ value: '題', lang: 'ja' });
    const peace = { ar: 'السلام', fr: 'La paix' };
    expect(titleOf({ id: 'doc:x', lang: 'ar', title: peace }, 'en').lang).toBe('fr');
    expect(titleOf({ id: 'doc:x', lang: 'ar', title: peace }, 'zh').lang).toBe('ar');
  });
});
