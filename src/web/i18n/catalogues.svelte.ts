import { LANGS } from '../../graph/view.ts';
import type { Lang } from '../../graph/names.ts';
import type { FirstTexts } from './en-first.ts';
import type { AllTexts, PageTexts } from './en-pages.ts';
import type { Texts } from './en.ts';
import { isolating } from './isolating.ts';
// What texts are made of in every language, so that none of them brings another for it.
import '../../graph/text.ts';
import './numbers.ts';

type Loads<T> = Readonly<Record<Lang, () => Promise<T>>>;

const LOADS_FIRST: Loads<FirstTexts> = {
  zh: async () => (await import('./zh-first.ts')).first,
  en: async () => (await import('./en-first.ts')).first,
};

const LOADS: Loads<Texts> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

const LOADS_PAGES: Loads<PageTexts> = {
  zh: async () => (await import('./zh-pages.ts')).pages,
  en: async () => (await import('./en-pages.ts')).pages,
};

type Loaded<T> = Partial<Record<Lang, T>>;

/** What is there in a language, or else in another one. */
const inOrElse = <T>(loaded: Loaded<T>, lang: Lang): T | undefined =>
  loaded[lang] ?? LANGS.map((one) => loaded[one]).find((one) => one);

/**
 * The texts of the interface, in the languages that have been asked for: nobody waits for the one they do not read,
 * nor, at first, for those that the page does not begin with, nor beside a picture for those of other pages.
 */
export class Catalogues {
  #first: Loaded<FirstTexts> = $state.raw({});
  #texts: Loaded<Texts>;
  /** Of which languages all texts are there. */
  #complete: readonly Lang[];
  /** Whether something on the page needs all of them. */
  #full = $state.raw(false);

  /** @param all what is there from the beginning */
  constructor(all: Loaded<AllTexts> = {}) {
    this.#texts = $state.raw(all);
    this.#complete = $state.raw(LANGS.filter((lang) => all[lang]));
  }

  /**
   * The texts in a language; until they have come, those of another that are there. Before load() has loaded any they
   * are those that the page begins with; what needs more comes late, and waits for load(), or for loadFull().
   */
  of(lang: Lang): AllTexts {
    // What needs all of them needs them in whichever language they are there.
    const enough = this.#full ? this.#complete : [];
    const [shown = lang] = enough.includes(lang) ? [lang] : enough;
    const texts = inOrElse(this.#texts, shown) ?? inOrElse(this.#first, lang);
    if (!texts) throw new Error('No texts have been loaded: loadFirst() comes before of().');
    return texts as AllTexts;
  }

  /**
   * Those that a picture needs with all that stands beside it.
   * @throws whatever the loading of a script throws
   */
  async load(lang: Lang): Promise<Texts> {
    const loaded = this.#texts[lang] ?? (await LOADS[lang]());
    // Somebody else may have asked for them meanwhile.
    const texts = this.#texts[lang] ?? isolating(loaded);
    if (this.#texts[lang] !== texts) this.#texts = { ...this.#texts, [lang]: texts };
    return texts;
  }

  /**
   * All of them, for what is about to be on the page.
   * @throws whatever the loading of a script throws
   */
  async loadFull(lang: Lang): Promise<void> {
    await this.loadAll(lang);
    this.#full = true;
  }

  /**
   * All of them, to have them there.
   * @throws whatever the loading of a script throws
   */
  async loadAll(lang: Lang): Promise<void> {
    if (this.#complete.includes(lang)) return;
    const [texts, pages] = await Promise.all([this.load(lang), LOADS_PAGES[lang]()]);
    // Into what is there: other texts would have a picture drawn anew that says nothing else.
    Object.assign(texts, isolating(pages));
    this.#complete = [...this.#complete, lang];
  }

  /**
   * Those that the page begins with.
   * @throws whatever the loading of a script throws
   */
  async loadFirst(lang: Lang): Promise<void> {
    // Once the page has more than these it needs as much of another language.
    if (this.#complete.length > 0) return this.loadAll(lang);
    if (Object.keys(this.#texts).length > 0) return void (await this.load(lang));
    if (this.#first[lang]) return;
    const texts = isolating(await LOADS_FIRST[lang]());
    this.#first = { ...this.#first, [lang]: texts };
  }
}
