import type { Damage } from '../../graph/link/seal.ts';
import type { View } from '../../graph/view.ts';

/** What of a link could not be followed, until somebody has read it. */
export class LinkNotices {
  /** Ids that it named and this data does not have. */
  missing: readonly string[] = $state.raw([]);
  /** Version of the data that it was made on, where it is not this one. */
  otherData: string | undefined = $state.raw();
  /** What happened to it on its way. */
  damage: Damage | undefined = $state.raw();

  note(
    view: View,
    missing: readonly string[],
    { data, damage }: { data: string | undefined; damage: Damage | undefined },
  ): void {
    this.missing = missing;
    this.otherData = view.data && view.data !== data ? view.data : undefined;
    this.damage = damage;
  }

  /** Whether there is anything to be read. */
  get shown(): boolean {
    return this.missing.length > 0 || this.otherData !== undefined || this.damage !== undefined;
  }

  dismiss = (): void => {
    this.missing = [];
    this.otherData = undefined;
    this.damage = undefined;
  };
}
