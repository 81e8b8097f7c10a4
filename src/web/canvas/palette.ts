import type { Scene } from '../picture/scene.ts';
import { HUES } from '../../graph/vocabulary.ts';
import { TOKENS, type Tokens } from './tokens.ts';

/** Where the system chooses the colours (forced colours, as in a contrast theme of Windows). */
const FORCED = '(forced-colors: active)';

type SystemColour = 'Canvas' | 'CanvasText' | 'GrayText' | 'Highlight' | 'LinkText';

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** `rgb(…)` as `#rrggbb`; anything else as it is. */
function asHex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => hex(Number(part)))
        .join('')}`
    : colour;
}

/** The colours of the system as figures: a canvas takes their names, but mixes and files need what they are now. */
function systemColours(host: HTMLElement): Record<SystemColour, string> {
  const probe = host.ownerDocument.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.hidden = true;
  host.append(probe);
  const read = (name: SystemColour): string => {
    probe.style.color = name;
    return asHex(host.ownerDocument.defaultView?.getComputedStyle(probe).color ?? '');
  };
  const [Canvas, CanvasText] = [read('Canvas'), read('CanvasText')];
  const [GrayText, Highlight, LinkText] = [read('GrayText'), read('Highlight'), read('LinkText')];
  probe.remove();
  return { Canvas, CanvasText, GrayText, Highlight, LinkText };
}

/** Tokens of few colours: kinds are told apart by shape and icon, statuses by width and dashes. */
function forcedTokens({
  Canvas,
  CanvasText,
  GrayText,
  Highlight,
  LinkText,
}: Record<SystemColour, string>): Tokens {
  const hues = Object.fromEntries(HUES.map((hue) => [hue, CanvasText])) as Tokens['hues'];
  return {
    ...{ paper: Canvas, raised: Canvas, rule2: CanvasText, ink: CanvasText, ink2: CanvasText },
    ...{ ink3: CanvasText, edge: CanvasText, edgeSoft: GrayText, accent: Highlight, disputed: LinkText },
    ...{ came: CanvasText, went: CanvasText },
    // What is faded is read all the same, and no line is softer than the system makes it.
    ...{ tint: 0, faded: 0.5, fadedLine: 0.35, offLine: 0.2, resting: 'same', hues },
  };
}

/** The colours in which a picture is drawn: those of the theme, or of the system where this insists on its own. */
export class Palette {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  readonly #queries: MediaQueryList[];
  #forced: Tokens | undefined;

  /** @param changed called when the system has chosen other colours */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    const { defaultView: window } = host.ownerDocument;
    // Another contrast theme may only show in which of light and dark the system prefers.
    this.#queries = [FORCED, '(prefers-color-scheme: dark)'].flatMap(
      (query) => window?.matchMedia?.(query) ?? [],
    );
    for (const query of this.#queries) query.addEventListener('change', this.#look);
    this.#forced = this.#read();
  }

  tokens(theme: Scene['theme']): Tokens {
    return this.#forced ?? TOKENS[theme];
  }

  #read(): Tokens | undefined {
    return this.#queries[0]?.matches ? forcedTokens(systemColours(this.#host)) : undefined;
  }

  readonly #look = (): void => {
    const before = this.#forced;
    this.#forced = this.#read();
    if (before ?? this.#forced) this.#changed();
  };

  destroy(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#look);
  }
}
