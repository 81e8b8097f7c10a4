import type { AllTexts } from '../../i18n/en-pages.ts';
import type { Refusal } from './refusal.ts';

/** Why a file was not opened, and what to do, in the words of the page. */
export function refusalWords(refusal: Refusal, { ownCopy }: Pick<AllTexts, 'ownCopy'>): string {
  const { refused, otherFormat } = ownCopy;
  switch (refusal.code) {
    case 'other-format':
      return otherFormat[refusal.format](refusal.file);
    case 'too-large':
      return refused['too-large'](refusal);
    case 'too-many-lines':
      return refused['too-many-lines'](refusal);
    case 'empty':
      return refused.empty(refusal);
    case 'binary':
      return refused.binary(refusal);
    case 'encoding':
      return refused.encoding(refusal);
    case 'several-files':
      return refused['several-files'](refusal);
    case 'unreadable':
      return refused.unreadable(refusal);
    case 'not-matched':
      return refused['not-matched'](refusal);
  }
}
