import { ownersOf } from '../../../graph/belonging.ts';
import type { Document, Entity } from '../../../graph/model.ts';
import { titleOf } from '../../../graph/names.ts';
import { nameIn, type Localization } from '../../parts/words.ts';
import type { TracedText } from '../traced-text.ts';
import type { LedgerRow, LedgerSort } from './ledger-rows.ts';

/** What a row has in each column: a number, words, or nothing where it is not stated. */
export type LedgerColumns = Record<LedgerSort, (row: LedgerRow) => string | number | undefined>;

/** Where names and titles are looked up, and in which language. */
interface Knowing extends Pick<Localization, 't' | 'lang'> {
  entity: (id: string) => Entity | undefined;
  document: (id: string) => Document | undefined;
  belonging: TracedText['belonging'];
}

/** What the ledger says of each source, as it is sorted, shown and taken away. */
export function ledgerColumns({ t, lang, entity, document, belonging }: Knowing): LedgerColumns {
  const listed = (words: readonly string[]): string | undefined =>
    words.length > 0 ? words.join(t.listed) : undefined;
  const named = (id: string): string => nameIn(entity(id), id, lang);
  const titled = (id: string): string => {
    const found = document(id);
    return found ? titleOf(found, lang).value : id;
  };
  return {
    number: (row) => row.number,
    source: ({ use }) => titleOf(use.document, lang).value,
    people: ({ use }) => listed(use.document.authors.map((one) => named(one.entity))),
    publisher: ({
      use: {
        document: { publisher },
      },
    }) => publisher && named(publisher),
    owner: ({
      use: {
        document: { publisher },
      },
    }) => publisher && listed(ownersOf(publisher, belonging).map(named)),
    year: (row) => row.year,
    class: ({ use }) => t.sourceClass[use.document.class],
    address: ({ use }) => use.document.url,
    primary: ({ use }) => listed(use.document.primarySources.map(titled)),
    cited: ({ use }) => use.cited.narrow,
    fidelity: ({ fidelities }) => listed(fidelities.map((one) => t.fidelity[one])),
    stance: ({ stances }) => listed(stances.map((one) => t.stance[one])),
    fit: ({ fits }) => listed(fits.map((one) => t.temporalFit[one])),
    age: (row) => row.age,
  };
}
