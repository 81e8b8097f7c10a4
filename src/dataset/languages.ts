/** A language of two or three letters, then perhaps a script (Hant) and a region (TW, 419). */
const PATTERN = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Codes of ISO 639 that are no language, and those that everybody may use for their own. */
const SPECIAL = /^(?:und|mul|mis|zxx|q[a-t][a-z])$/;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether Unicode's CLDR knows the code: by its name, or by the script that it is written in. */
const isKnown = (code: string): boolean =>
  SPECIAL.test(code) || names.of(code) !== undefined || new Intl.Locale(code).maximize().script !== undefined;

/**
 * Whether a text is a language tag of the format: a subset of BCP 47 (language, script, region), the language
 * one that Unicode's CLDR knows. Field names such as `status` or `url` are none.
 */
export const isLanguageTag = (text: string): boolean => {
  const [, code] = PATTERN.exec(text) ?? [];
  return code !== undefined && isKnown(code);
};

/** The tag that a text in the wrong case or with underscores was meant to be; undefined if there is none. */
export const languageMeant = (text: string): string | undefined => {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    return tag !== undefined && tag !== text && isLanguageTag(tag) ? tag : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
};
