import * as z from 'zod';
import { isDate } from '../../graph/dates.ts';
import { codePointName, isVisible, lineFaultOf, textFaultOf } from '../characters.ts';
import type { TextFault } from '../characters.ts';
import type { Params } from '../fault.ts';
import { LIMITS } from '../files/limits.ts';
import { isLanguageTag, languageMeant } from '../languages.ts';
import type { Code } from '../messages/messages.ts';

/** What an issue of the schema carries so that it becomes the fault that a folder would have. */
export interface KnownFault {
  code: Code;
  params: Params;
}

type Check = (value: string) => KnownFault | undefined;

const checked = (check: Check) =>
  z.string().superRefine((value, context) => {
    const fault = check(value);
    if (fault) context.addIssue({ code: 'custom', message: fault.code, params: fault });
  });

const asKnown = (fault: TextFault | undefined): KnownFault | undefined =>
  fault && {
    code: fault.code,
    params: fault.character === undefined ? {} : { value: codePointName(fault.character) },
  };

/** A text of one line. */
export const line = checked((value) => asKnown(lineFaultOf(value)));

/** A text of one or several lines. */
export const longText = checked((value) => asKnown(textFaultOf(value)));

export const date = checked((value) => (isDate(value) ? undefined : { code: 'bad-date', params: { value } }));

export const language = checked((value) => {
  if (isLanguageTag(value)) return undefined;
  const meant = languageMeant(value);
  const hint = meant === undefined ? 'Write one like zh, en, zh-Hant or pt-BR.' : `Write “${meant}”.`;
  return { code: 'bad-language', params: { value, hint } };
});

/** The quoted words of an anchor. */
export const anchorText = checked((value) => {
  if (!isVisible(value)) return { code: 'anchor-empty', params: {} };
  const { length } = [...value];
  if (length > LIMITS.anchor)
    return { code: 'anchor-too-long', params: { value, length, limit: LIMITS.anchor } };
  return asKnown(textFaultOf(value));
});

/** A text of one line in both languages, and in no other field. */
export const bilingual = z.strictObject({ zh: line, en: line });

/** A text in both languages that may have several lines. */
export const longBilingual = z.strictObject({ zh: longText, en: longText });

export const positiveInteger = z.int().positive();
