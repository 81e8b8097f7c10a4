import type { Texts } from '../i18n/en.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import { framedOverview } from '../overview/framed-overview.ts';
import { framedPicture } from '../picture/take-along/framed-picture.ts';
import { TakeAlong } from '../picture/take-along/take-along.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { copyImage, saveFile } from './environment.ts';

/** Takes along the picture that stands on the page, by the ways out that a browser has. */
export const takingAlong = (
  region: PictureRegion,
  { session, words }: { session: Session; words: () => Texts },
): TakeAlong =>
  new TakeAlong({
    picture() {
      const localization = { t: words(), lang: session.view.lang, vocabulary: session.vocabulary };
      if (region.overview) return framedOverview(region.overview, { session, localization });
      return region.renderer && framedPicture(region.renderer, { session, localization });
    },
    copy: copyImage,
    save: saveFile,
    print: () => window.print(),
  });
