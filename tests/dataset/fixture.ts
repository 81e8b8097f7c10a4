import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkFolder } from '../../src/dataset/check.ts';
import type { CheckOptions } from '../../src/dataset/check.ts';
import type { CheckResult } from '../../src/dataset/check-result.ts';

const VOCABULARY = `kinds:
  - { id: place, label: { zh: 地方, en: place }, hue: country, shape: ellipse, icon: flag }
  - { id: club, label: { zh: 社, en: club }, hue: grouping, shape: ellipse, icon: users-round, border: double }
  - { id: word, label: { zh: 泛称, en: word }, hue: grouping, shape: ellipse, icon: quote, memberless: true }
  - { id: pact, label: { zh: 约, en: pact }, hue: agreement, shape: cut-rectangle, icon: scroll-text, forms: true }
  - { id: writer, label: { zh: 作者, en: writer }, hue: person, shape: pentagon, icon: user-round }
relations:
  - { id: joins, label: { zh: 加入, en: joins }, inverse: { zh: 成员, en: has }, from: [place], to: [club], qualifiers: [since, until, role], single: [since], roles: [founder], membership: true }
  - { id: signs, label: { zh: 签, en: signs }, inverse: { zh: 由…签, en: signed by }, from: [place, word], to: [pact], qualifiers: [since], signature: true }
  - { id: refuses, label: { zh: 拒, en: refuses }, inverse: { zh: 被拒, en: refused by }, from: [place], to: [pact], explicit: true }
  - { id: drafts, label: { zh: 拟, en: drafts }, inverse: { zh: 由…拟, en: drafted by }, from: [place, club], to: [pact] }
  - { id: trades-with, label: { zh: 贸易, en: trades with }, inverse: { zh: 贸易, en: trades with }, from: [place, word], to: [place, word], symmetric: true, undirected: true }
properties:
  - { id: dated, label: { zh: 日期, en: dated }, type: date, of: [pact], single: true, existence: true, dates: text }
  - { id: begun, label: { zh: 始, en: begun }, type: date, of: [club] }
  - { id: over, label: { zh: 终, en: over }, type: date, of: [club], ends: begun }
  - { id: size, label: { zh: 大小, en: size }, type: number, of: [club] }
  - { id: aim, label: { zh: 目的, en: aim }, type: text, of: [pact, club] }
forms:
  - { id: treaty, label: { zh: 条约, en: treaty } }
roles:
  - { id: founder, label: { zh: 创始, en: founder } }
`;

const ENTITIES = `- id: club:tea
  kind: club
  names:
    - { value: 茶社, lang: zh, role: short, since: 2019, until: 2024, claims: ["claim:note/001"] }
    - { value: Tea Club, lang: en, role: official }
  complete: { value: false, claims: ["claim:note/001"] }
- id: pact:dream
  kind: pact
  names: [{ value: Dream Pact, lang: en, role: short }]
  prospective: true
- id: pact:tea
  kind: pact
  names: [{ value: Tea Pact, lang: en, role: short }]
  form: treaty
  document: doc:pact-text
- id: place:fj
  kind: place
  names: [{ value: Fiji, lang: en, role: short }]
  ids:
    - { scheme: iso-3166-1, value: FJ }
    - { scheme: wikidata, value: Q712 }
- id: place:nz
  kind: place
  names: [{ value: New Zealand, lang: en, role: short }]
  ids:
    - { scheme: iso-3166-1, value: NZ }
    - { scheme: ror, value: 02twcfp32 }
- id: word:others
  kind: word
  names: [{ value: others, lang: en, role: short }]
- id: writer:lin
  kind: writer
  names: [{ value: Lin, lang: en, role: official }]
`;

const NOTE = `id: doc:note
class: think-tank
lang: zh
title: { zh: 茶记, en: A note on tea }
date: 2024-05
url: https://example.org/note
seen: { as: page, on: 2025-01-02 }
authors: [{ entity: writer:lin, role: author }]
references:
  - { number: 1, document: doc:one }
  - { number: 2, document: doc:two, asPrinted: Two }
corrections:
  - { reference: 2, field: title, asPrinted: Two, proposed: Too, basis: doc:one }
tensions:
  - { id: one-or-other, side: [1], against: [3, 4], reason: { zh: 相左, en: They pull apart. } }
sections:
  - path: 一
    title: { zh: 甲, en: A }
    paragraphs:
      - claims:
          - n: 1
            anchor: { exact: 茶社成立 }
            text: { zh: 成立。, en: It began. }
            modality: fact
            hedge: asserted
            mentions: [club:tea, doc:pact-text]
            cites: [{ document: doc:one, marker: "[1]", fidelity: supports }]
            asserts:
              - { from: place:nz, joins: club:tea, since: 2019, until: 2023, role: founder }
            states:
              - { entity: pact:tea, property: dated, value: 2020-03-01 }
              - { entity: club:tea, property: size, value: 12 }
          - n: 2
            anchor: { exact: 将拟新约 }
            text: { zh: 将拟。, en: It will draft one. }
            modality: forecast
            hedge: will
            asserts:
              - { from: club:tea, drafts: pact:dream }
      - claims:
          - n: 3
            anchor: { exact: 斐济签约 }
            text: { zh: 签。, en: It signed. }
            modality: fact
            hedge: asserted
            cites:
              - { document: doc:two, marker: "[2]", scope: wide, reason: { zh: 同段, en: Same paragraph. } }
            asserts:
              - { from: place:fj, signs: pact:tea, since: 2020-03 }
              - { from: place:nz, trades-with: place:fj }
          - n: 4
            anchor: { exact: 新西兰未签 }
            text: { zh: 未签。, en: It refused. }
            modality: fact
            hedge: asserted
            mentions: [word:others]
            cites: [{ document: doc:two, marker: "[2]", fidelity: partial }]
            asserts:
              - { from: place:nz, refuses: pact:tea }
            states:
              - { entity: club:tea, property: begun, value: 2019 }
              - { entity: club:tea, property: over, value: 2023-05 }
`;

const SOURCES = `- id: doc:one
  class: official
  lang: en
  title: { en: One }
  seen: { as: not seen }
  csl: { type: report, volume: 3, DOI: 10.1000/one }
- id: doc:pact-text
  class: official
  lang: en
  title: { en: The pact }
  seen: { as: not seen }
- id: doc:two
  class: news
  lang: en
  title: { en: Two }
  seen: { as: not seen }
  primarySources: [doc:one]
  claims:
    - n: 1
      anchor: { exact: no pact yet }
      text: { zh: 未成。, en: Not yet. }
      modality: fact
      hedge: asserted
      mentions: [pact:dream]
      decides: [{ claim: claim:note/002, outcome: not-met }]
`;

/** A small data folder without a fault or a warning, by path. */
export const FILES: Readonly<Record<string, string>> = {
  'vocabulary.yaml': VOCABULARY,
  'entities/all.yaml': ENTITIES,
  'documents/note.yaml': NOTE,
  'documents/sources.yaml': SOURCES,
};

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Write files into a new folder that goes away with the test. */
export const folderOf = async (files: Contents): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

/** One change of one file: the first `from` becomes `to`. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

/** The small folder with changes; a change that finds nothing to change is a mistake of the test. */
export const changed = (...changes: Change[]): Record<string, string> => {
  const files = { ...FILES };
  for (const { file, from, to } of changes) {
    const before = files[file] ?? '';
    if (!before.includes(from)) throw new Error(`“${from}” is not in ${file}`);
    files[file] = before.replace(from, () => to);
  }
  return files;
};

/** Check files as a folder; paths of faults come back without the folder. */
export const check = async (files: Contents, options: CheckOptions = {}): Promise<CheckResult> => {
  const folder = await folderOf(files);
  const result = await checkFolder(folder, options);
  const bare = <T extends { path: string }>(fault: T): T => ({
    ...fault,
    path: fault.path.replace(`${folder}/`, ''),
  });
  return { ...result, faults: result.faults.map(bare), warnings: result.warnings.map(bare) };
};

/** Faults as short lines, for comparing. */
export const lines = (faults: CheckResult['faults']): string[] =>
  faults.map(({ path, line, rule, code }) => `${path}:${line} ${rule} ${code}`);

/** The line of a file on which a text first stands. */
export const lineOf = (files: Readonly<Record<string, string>>, file: string, needle: string): number => {
  const at = (files[file] ?? '').indexOf(needle);
  if (at === -1) throw new Error(`“${needle}” is not in ${file}`);
  return (files[file] ?? '').slice(0, at).split('\n').length;
};
