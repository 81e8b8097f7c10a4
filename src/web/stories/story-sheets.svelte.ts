import { tick } from 'svelte';

/** What a story is printed from. */
interface Printed {
  /** How many slides it has. */
  slides: number;
  /** Go to a slide; resolves when it is read. */
  go(slide: number): Promise<void>;
  /** The slide on the page, as it stands there now. */
  frame(): HTMLElement;
  /** Whether all of it has come. */
  isWhole(): boolean;
  /** What stands at the foot of a sheet. */
  foot(slide: number): string;
}

/** Milliseconds without a change after which a slide stands still, and after which it is printed as it is. */
const STILL = 400;
const PATIENCE = 10_000;

/** Resolves once nothing has changed in an element for a while and all of it has come, or after a long time. */
async function standingStill(
  frame: () => HTMLElement,
  isWhole: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  let changed = begun;
  const observer = new MutationObserver(() => (changed = performance.now()));
  observer.observe(frame(), { subtree: true, childList: true, characterData: true, attributes: true });
  try {
    for (let now = begun; now - begun < PATIENCE && !signal.aborted; now = performance.now()) {
      if (now - changed > STILL && isWhole()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    observer.disconnect();
  }
}

/** A slide as it would be printed, for a sheet of its own: what draws itself anew for paper does so. */
function sheetOf(frame: HTMLElement, foot: string): HTMLElement {
  window.dispatchEvent(new Event('beforeprint'));
  const slide = frame.cloneNode(true) as HTMLElement;
  window.dispatchEvent(new Event('afterprint'));
  for (const each of slide.querySelectorAll('canvas')) each.remove();
  for (const each of slide.querySelectorAll('[id]')) each.removeAttribute('id');
  const sheet = document.createElement('main');
  sheet.className = 'story-sheet';
  const line = Object.assign(document.createElement('p'), { className: 'sheet-foot', textContent: foot });
  sheet.append(slide, line);
  return sheet;
}

/** Prints all slides of a story, a sheet for each: it goes through them and takes each along as it stands. */
export class StorySheets {
  /** The slide that is being prepared; none where nothing is. */
  at: number | undefined = $state.raw();
  #going: AbortController | undefined;

  stop = (): void => this.#going?.abort();

  /** @param back the slide to which it comes back */
  print = async (printed: Printed, back: number): Promise<void> => {
    if (this.#going) return this.stop();
    const going = new AbortController();
    this.#going = going;
    const sheets = Object.assign(document.createElement('div'), { className: 'story-sheets' });
    try {
      for (let slide = 1; slide <= printed.slides && !going.signal.aborted; slide++) {
        this.at = slide;
        await printed.go(slide);
        await tick();
        await standingStill(printed.frame, printed.isWhole, going.signal);
        if (!going.signal.aborted) sheets.append(sheetOf(printed.frame(), printed.foot(slide)));
      }
      await printed.go(back);
    } finally {
      this.#going = undefined;
      this.at = undefined;
    }
    if (going.signal.aborted) return;
    document.body.append(sheets);
    window.addEventListener('afterprint', () => sheets.remove(), { once: true });
    window.print();
  };
}
