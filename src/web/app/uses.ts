import { Alliances } from '../alliances/alliances.svelte.ts';
import { provideAlliances } from '../alliances/context.ts';
import type { Texts } from '../i18n/en.ts';
import { provideInspection } from '../inspector/context.ts';
import { Inspection } from '../inspector/inspection.svelte.ts';
import { iconPaths } from '../icons/icon-paths.ts';
import { drawKinds } from '../icons/kind-drawings.svelte.ts';
import { LegendCommands } from '../legend/commands.ts';
import { provideLegend } from '../legend/context.ts';
import { provideLister } from '../lists/context.ts';
import { Lister } from '../lists/lister.svelte.ts';
import { provideOverview } from '../overview/context.ts';
import { Overviewing } from '../overview/overviewing.svelte.ts';
import { provideCommands } from '../parts/context.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import { subjectWords, type Localization } from '../parts/words.ts';
import { Commands } from '../picture/commands.svelte.ts';
import { providePictureCommands } from '../picture/context.ts';
import { provideTakeAlong } from '../picture/take-along/context.ts';
import type { DataFiles } from '../picture/take-along/data/data-request.ts';
import type { Session } from '../session/session.svelte.ts';
import { provideSlideEvidence, provideTelling } from '../stories/context.ts';
import { SlideEvidence } from '../stories/slide-evidence.svelte.ts';
import { Telling } from '../stories/telling.svelte.ts';
import { provideKeptCopies, provideTracing } from '../trace/context.ts';
import { Tracing } from '../trace/tracing.svelte.ts';
import { announcementWords } from './announcement-words.ts';
import { storageFor } from './environment.ts';
import { act, type KeyContext } from './keys/commands.ts';
import type { KeyId } from './keys/keys.ts';
import { provideSaved } from './saved/context.ts';
import { SavedViews } from './saved/saved-views.svelte.ts';
import { takingAlong } from './taking-along.ts';

/** What the uses of the page need of it. */
interface Given {
  session: Session;
  region: PictureRegion;
  words: () => Texts;
  /** Makes files of the data; absent where the page has no server to ask. */
  files: DataFiles | undefined;
  /** Says that a file of the page did not come. */
  lose: (cause: unknown) => undefined;
}

/** What a person can do in the uses of the page, and what these keep while somebody is elsewhere. */
export class Uses {
  readonly #given: Given;
  readonly commands: Commands;
  readonly takeAlong;
  readonly saved = new SavedViews(storageFor('saved'));
  readonly #lister: Lister;
  readonly #inspection: Inspection;
  readonly #legend: LegendCommands;
  readonly #alliances: Alliances;
  readonly #overview: Overviewing;
  readonly #telling: Telling;
  readonly #evidence: SlideEvidence;
  readonly #tracing: Tracing;
  readonly #kept = {};

  constructor(given: Given) {
    const { session } = given;
    drawKinds(iconPaths);
    this.#given = given;
    this.commands = new Commands(session);
    this.takeAlong = takingAlong(given.region, given);
    this.#inspection = new Inspection(session);
    this.#lister = new Lister(session.reader);
    this.#legend = new LegendCommands(session);
    this.#alliances = new Alliances(session);
    this.#overview = new Overviewing(session);
    this.#telling = new Telling(session, storageFor('stories'));
    this.#evidence = new SlideEvidence(session);
    this.#tracing = new Tracing(session, () => this.#inspection.detail);
  }

  /** For what stands in the component that is being made. */
  provide(): void {
    provideCommands(this.commands);
    providePictureCommands(this.commands);
    provideTakeAlong(this.takeAlong);
    provideSaved(this.saved);
    provideLegend(this.#legend);
    provideInspection(this.#inspection);
    provideLister(this.#lister);
    provideAlliances(this.#alliances);
    provideOverview(this.#overview);
    provideTelling(this.#telling);
    provideSlideEvidence(this.#evidence);
    provideTracing(this.#tracing);
    provideKeptCopies(this.#kept);
  }

  /** What stands in the inspector, by its name; undefined where nothing does. */
  get subject(): string | undefined {
    const { detail } = this.#inspection;
    return detail && detail.is !== 'gone' && detail.is !== 'failed'
      ? subjectWords(detail, this.#localization)
      : undefined;
  }

  /** What has just happened on the page. */
  get said(): string {
    const { announcement: said } = this.#given.session;
    const t = this.#given.words();
    if (!said) return '';
    if (said.is !== 'selected') return announcementWords(said, t);
    const { detail } = this.#inspection;
    return detail?.id === said.id ? t.said.selected(subjectWords(detail, this.#localization)) : '';
  }

  get #localization(): Localization {
    const { session, words } = this.#given;
    return { t: words(), lang: session.view.lang, vocabulary: session.vocabulary };
  }

  /** Ask once more for what could not be read. */
  again = (): Promise<void> => this.#inspection.again().then(this.#lister.again);

  /** Do what a key asks for; whether there was anything to do. */
  act = (does: KeyId, keyboard: KeyContext['keyboard']): boolean => {
    const { session, region } = this.#given;
    return act(does, { session, region, keyboard, commands: this.commands, takeAlong: this.takeAlong });
  };
}
