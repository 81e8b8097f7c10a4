import { parseClaimId, typeOf } from '../ids.ts';
import { displayName, titleOf } from '../names.ts';
import { sectionWords } from '../place.ts';
import { numberOf, relationWords, type Telling } from './telling.ts';

/** What a report is of, in words: a title, a section of a text, a claim, a name, or a relation as a sentence. */
export function subjectWords(telling: Telling): string {
  const { input, lang, words } = telling;
  const { id, section } = input.subject;
  const title = (of: string): string => {
    const document = input.documents.get(of);
    return document ? words.footnote.title(titleOf(document, lang)) : of;
  };
  const document = input.documents.get(id);
  switch (typeOf(id)) {
    case 'document':
      return section === undefined || !document
        ? title(id)
        : words.inText(sectionWords(section, document, lang), title(id));
    case 'claim':
      return words.claimOf(numberOf(id), title(parseClaimId(id)?.document ?? id));
    case 'relation':
      return relationWords(id, telling);
    default:
      return displayName(input.entities.get(id) ?? { id, names: [] }, lang).value;
  }
}
