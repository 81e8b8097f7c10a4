import { LANGS } from '../../graph/view.ts';
import type { Lang } from '../../graph/names.ts';
import type { FirstTexts } from './en-first.ts';
import type { Texts } from './en.ts';
import { isolating } from './isolating.ts';

const LOADS_FIRST: Readonly<Record<Lang, () => Promise<FirstTexts>>> = {
  zh: async () => (await import('./zh-first.ts')).first,
  en: async () => (await import('./en-first.ts')).first,
};

const LOADS: Readonly<Record<Lang, () => Promise<Texts>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

type Loaded<T> = Partial<Record<Lang, T>>;

/** What is there in a language, or else in another one. */
const inOrElse = <T>(loaded: Loaded<T>, lang: Lang): T | undefined =>
  loaded[lang] ?? LANGS.map((one) => loaded[one]).find((one) => one);

/**
 * The texts of the interface, in the languages that have been asked for: nobody waits for the one they do not read,
 * nor, at first, for those that the page does not begin with.
 */
export class Catalogues {
  #first: Loaded<FirstTexts> = $state.raw({});
  #whole: Loaded<Texts>;

  /** @param whole what is there from the beginning */
  constructor(whole: Loaded<Texts> = {}) {
    this.#whole = $state.raw(whole);
  }

  /**
   * The texts in a language; until they have come, those of another that are there. Before load() has loaded any they
   * are those that the page begins with; what needs more comes late, and waits for load().
   */
  of(lang: Lang): Texts {
    const texts = inOrElse(this.#whole, lang) ?? inOrElse(this.#first, lang);
    if (!texts) throw new Error('No texts have been loaded: loadFirst() comes before of().');
    return texts as Texts;
  }

  /**
   * All of them.
   * @throws whatever the loading of a script throws
   */
  async load(lang: Lang): Promise<void> {
    if (this.#whole[lang]) return;
    const texts = isolating(await LOADS[lang]());
    this.#whole = { ...this.#whole, [lang]: texts };
  }

  /**
   * Those that the page begins with.
   * @throws whatever the loading of a script throws
   */
  async loadFirst(lang: Lang): Promise<void> {
    // Once the page has more than these it needs more of another language as well.
    if (Object.keys(this.#whole).length > 0) return this.load(lang);
    if (this.#first[lang]) return;
    const texts = isolating(await LOADS_FIRST[lang]());
    this.#first = { ...this.#first, [lang]: texts };
  }
}
