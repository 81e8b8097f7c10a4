import { fromLink } from '../link/link.ts';
import { sealedAsWritten } from '../link/seal.ts';
import type { Slide } from '../model.ts';
import type { View } from '../view.ts';

/** What a slide looks at; a slide is whole, though no check stands at its end. */
export function slideView({ view }: Pick<Slide, 'view'>, lang: View['lang']): View {
  const { data: _, story: __, ...shown } = fromLink(sealedAsWritten(view), lang).view;
  return { ...shown, lang };
}
