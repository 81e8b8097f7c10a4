import type { Texts } from '../i18n/en.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import { framedOverview } from '../overview/framed-overview.ts';
import { framedPicture } from '../picture/take-along/framed-picture.ts';
import type { DataFiles, DataRequest } from '../picture/take-along/data/data-request.ts';
import { DataTaking, type DataPart } from '../picture/take-along/data/data-taking.svelte.ts';
import type { notesOfPicture } from '../picture/take-along/source-lines.ts';
import { packed } from '../picture/take-along/data/packed-drawing.ts';
import { TakeAlong, type TakenData } from '../picture/take-along/take-along.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { copyImage, saveFile } from './environment.ts';

/** Takes along the picture that stands on the page, by the ways out that a browser has. */
export const takingAlong = (
  region: PictureRegion,
  { session, words, files }: { session: Session; words: () => Texts; files?: DataFiles | undefined },
): TakeAlong => {
  const from = () => ({
    session,
    localization: { t: words(), lang: session.view.lang, vocabulary: session.vocabulary },
  });
  return new TakeAlong(
    {
      picture(notes) {
        if (region.overview) return framedOverview(region.overview, from());
        const { drawn } = region;
        return drawn && framedPicture(drawn.renderer, { ...from(), notes, subgraph: drawn.subgraph });
      },
      notes() {
        const { drawn } = region;
        return drawn && notesFor(drawn.renderer, { ...from(), subgraph: drawn.subgraph });
      },
      copy: copyImage,
      save: saveFile,
      print: () => window.print(),
    },
    files && takingData(session, files),
  );
};

/** The data for other programs and the page with its data are taken along one beside the other. */
function takingData(session: Session, { make, offersPage }: DataFiles): TakenData {
  const taking = () => new DataTaking({ make, save: saveFile, request: requestFrom(session) });
  return { data: taking(), page: { taking: taking(), isOffered: offersPage } };
}

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
    const story = typeof part === 'object' && part;
    return { format, lang, lens, ...drawing, ...story };
  };
