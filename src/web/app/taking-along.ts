import type { Texts } from '../i18n/en.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import { framedOverview } from '../overview/framed-overview.ts';
import { framedPicture } from '../picture/take-along/framed-picture.ts';
import type { DataRequest, MakeDataFile } from '../picture/take-along/data/data-request.ts';
import { DataTaking, type DataPart } from '../picture/take-along/data/data-taking.svelte.ts';
import type { notesOfPicture } from '../picture/take-along/source-lines.ts';
import { packed } from '../picture/take-along/data/packed-drawing.ts';
import { TakeAlong } from '../picture/take-along/take-along.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { copyImage, saveFile } from './environment.ts';

/** Takes along the picture that stands on the page, by the ways out that a browser has. */
export const takingAlong = (
  region: PictureRegion,
  { session, words, make }: { session: Session; words: () => Texts; make?: MakeDataFile | undefined },
): TakeAlong => {
  const from = () => ({
    session,
    localization: { t: words(), lang: session.view.lang, vocabulary: session.vocabulary },
  });
  return new TakeAlong(
    {
      picture(notes) {
        if (region.overview) return framedOverview(region.overview, from());
        return region.renderer && framedPicture(region.renderer, { ...from(), notes });
      },
      notes: () => region.renderer && notesFor(region.renderer, from()),
      copy: copyImage,
      save: saveFile,
      print: () => window.print(),
    },
    make && new DataTaking({ make, save: saveFile, request: requestFrom(session) }),
  );
};

/** The sources of the lines; the code of them comes when somebody asks for them. */
const notesFor = async (...asked: Parameters<typeof notesOfPicture>) =>
  (await import('../picture/take-along/source-lines.ts')).notesOfPicture(...asked);

/** What is asked for as it is looked at now: in the language of the page, through its lens. */
const requestFrom =
  (session: Session) =>
  async (format: string, part: DataPart): Promise<DataRequest> => {
    const { view, subgraph, faded } = session;
    const { lang, lens, picture } = view;
    const drawing = part === 'picture' && { drawing: await packed(subgraph, faded, picture.positions) };
    return { format, lang, lens, ...drawing };
  };
