import type { Authored, AuthoredAssertion, AuthoredClaim } from '../../../../src/graph/authored.ts';
import { parseClaimId, parseRelationId } from '../../../../src/graph/ids.ts';
import type { Document } from '../../../../src/graph/model.ts';
import { given } from './pick.ts';

/** A random graph as the files of a data folder: JSON is YAML. */

/** As somebody writes it: the kind names the far end. */
function writtenAssertion({ relation, kind, from, to, rejected, ...rest }: AuthoredAssertion) {
  const { discriminator } = parseRelationId(relation) ?? {};
  return given({ from, [kind]: to, ...rest, discriminator, rejected: rejected?.reason });
}

const numberOf = (id: string): number => parseClaimId(id)?.n ?? 0;

const writtenClaim = ({ id, document: _, section: _s, paragraph: _p, asserts, ...rest }: AuthoredClaim) => ({
  n: numberOf(id),
  ...rest,
  asserts: asserts.map(writtenAssertion),
});

/** Its claims in their sections where it has an outline, else one after the other. */
function writtenDocument({ outline, tensions, ...rest }: Document, claims: readonly AuthoredClaim[]) {
  const own = claims.filter(({ document }) => document === rest.id);
  const sections = outline.map(({ path, title }) => {
    const inside = own.filter(({ section }) => section === path).map(writtenClaim);
    return { path, title, paragraphs: inside.length > 0 ? [{ claims: inside }] : [] };
  });
  return {
    ...rest,
    tensions: tensions.map(({ side, against, ...tension }) => ({
      ...tension,
      side: side.map(numberOf),
      against: against.map(numberOf),
    })),
    ...(outline.length > 0 ? { sections } : { claims: own.map(writtenClaim) }),
  };
}

const file = (content: unknown): string => JSON.stringify(content, null, 1);

/** The files by their paths. */
export const filesOf = ({ vocabulary, entities, documents, claims }: Authored): Record<string, string> => ({
  'vocabulary.yaml': file(vocabulary),
  'entities/all.yaml': file(entities),
  'documents/all.yaml': file(documents.map((document) => writtenDocument(document, claims))),
});
