import { LANGS } from '../../graph/view.ts';
import type { Lang } from '../../graph/names.ts';
import type { Texts } from './en.ts';
import { isolating } from './isolating.ts';

const LOADS: Readonly<Record<Lang, () => Promise<Texts>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

/** The texts of the interface, in the languages that have been asked for: nobody waits for the one they do not read. */
export class Catalogues {
  #loaded: Partial<Record<Lang, Texts>>;

  /** @param loaded what is there from the beginning */
  constructor(loaded: Partial<Record<Lang, Texts>> = {}) {
    this.#loaded = $state.raw(loaded);
  }

  /** The texts in a language; until they have come, those of another that are there. */
  of(lang: Lang): Texts {
    const texts = this.#loaded[lang] ?? LANGS.map((one) => this.#loaded[one]).find((one) => one);
    if (!texts) throw new Error('No texts have been loaded: load() comes before of().');
    return texts;
  }

  /** @throws whatever the loading of a script throws */
  async load(lang: Lang): Promise<void> {
    if (this.#loaded[lang]) return;
    const texts = isolating(await LOADS[lang]());
    this.#loaded = { ...this.#loaded, [lang]: texts };
  }
}
