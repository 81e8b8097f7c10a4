import type { Announcement } from '../session/announcement.ts';
import type { Texts } from '../i18n/en.ts';

/** What happened in the picture, in words; a selection is said by whoever knows its name. */
export function announcementWords(
  said: Exclude<Announcement, { is: 'selected' }>,
  { said: t, documentLayer, sentences }: Texts,
): string {
  switch (said.is) {
    case 'added':
      return sentences([
        ...(said.entities !== 0 || said.relations !== 0 ? [t.added(said.entities, said.relations)] : []),
        ...(said.documents !== 0 ? [documentLayer.added(said.documents)] : []),
      ]);
    case 'removed':
      return sentences([
        ...(said.entities > 0 ? [t.removed(said.entities)] : []),
        ...(said.documents > 0 ? [documentLayer.removed(said.documents)] : []),
      ]);
    case 'filtered':
      return t.filtered(said.entities, said.relations);
    case 'paths':
      return t.paths(said.total, said.steps);
    case 'no-path':
      return t.noPath(said.looked);
    case 'nothing-new':
      return t.nothingNew;
    case 'none-in-common':
      return t.noneInCommon;
    case 'several':
      return t.several(said.entities);
    case 'crowded':
      return t.crowded(said.entities);
    case 'laid-out':
      return t.laidOut;
    default:
      return t[said.is];
  }
}
