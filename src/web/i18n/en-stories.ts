import type { LanguageTagged } from '../../graph/names.ts';
import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });

/** Texts about stories that stand beside them. */
export const stories = {
  /** A source as a line: who made it stands before its title, when and what it is after. */
  sourceLine: {
    before: (makers: readonly string[]) => (makers.length > 0 ? `${makers.join(', ')}, ` : ''),
    title: ({ value }: LanguageTagged) => value,
    after: (details: readonly string[]) => `, ${details.join(', ')}`,
  },
  stories: {
    withoutSource: (count: number, all: number) =>
      n(count, {
        one: `# of ${number(all)} lines shown has no source`,
        other: `# of ${number(all)} lines shown have no source`,
      }),
    more: (count: number) => n(count, { one: '# more source', other: '# more sources' }),
    returnTo: (at: number, title: string) => `Back to slide ${number(at)} of ${title}`,
  },
};
