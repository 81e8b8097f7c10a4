import type { Texts } from '../i18n/en.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import type { DataFiles, DataRequest } from '../picture/take-along/data/data-request.ts';
import { DataTaking, type DataPart } from '../picture/take-along/data/data-taking.svelte.ts';
import { TakeAlong, type Outlets, type TakenData } from '../picture/take-along/take-along.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { copyImage, saveFile } from './environment.ts';
import { LATE_PARTS } from './late-parts.ts';

type Taken = Awaited<ReturnType<typeof LATE_PARTS.taken>>;

interface Given {
  session: Session;
  words: () => Texts;
  files?: DataFiles | undefined;
  /** Says that a file of the page did not come. */
  lose: (cause: unknown) => undefined;
}

/** Takes along the picture that stands on the page, by the ways out that a browser has. */
export function takingAlong(region: PictureRegion, { session, words, files, lose }: Given): TakeAlong {
  let taken: Taken | undefined;
  const from = () => ({
    session,
    localization: { t: words(), lang: session.view.lang, vocabulary: session.vocabulary },
  });
  const outlets: Outlets = {
    async ready() {
      const coming = [LATE_PARTS.taken(), region.drawn?.renderer.prepareMarks()] as const;
      const here = await Promise.all(coming).catch(lose);
      taken ??= here?.[0];
      return here !== undefined;
    },
    picture({ theme, notes }) {
      const of = { theme };
      if (region.overview) return taken?.framedOverview(region.overview, { ...from(), of });
      const { drawn } = region;
      const given = { ...from(), of, notes, subgraph: drawn?.subgraph };
      return drawn && taken?.framedPicture(drawn.renderer, given);
    },
    notes() {
      const { drawn } = region;
      return drawn && taken?.notesOfPicture(drawn.renderer, { ...from(), subgraph: drawn.subgraph });
    },
    copy: copyImage,
    save: saveFile,
    print: () => window.print(),
  };
  return new TakeAlong(outlets, files && takingData(session, files));
}

/** The data for other programs and the page with its data are taken along one beside the other. */
function takingData(session: Session, { make, offersPage }: DataFiles): TakenData {
  const taking = () => new DataTaking({ make, save: saveFile, request: requestFrom(session) });
  return { data: taking(), page: { taking: taking(), isOffered: offersPage } };
}

/** What is asked for as it is looked at now: in the language of the page, through its lens. */
const requestFrom =
  (session: Session) =>
  async (format: string, part: DataPart): Promise<DataRequest> => {
    const { view, subgraph, faded } = session;
    const { lang, lens, picture } = view;
    const drawn = async () => (await LATE_PARTS.taken()).packed(subgraph, faded, picture.positions);
    const drawing = part === 'picture' && { drawing: await drawn() };
    const story = typeof part === 'object' && part;
    return { format, lang, lens, ...drawing, ...story };
  };
