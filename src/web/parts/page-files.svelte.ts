/**
 * Whether a file of the page is gone. Those that are loaded late have another name in each version of the
 * program, so a page that was open during an upgrade asks in vain for those of its own.
 */
export class PageFiles {
  gone = $state.raw(false);

  lose = (): undefined => void (this.gone = true);
}
