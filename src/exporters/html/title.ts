import type { Graph } from '../../graph/model.ts';
import { lastSeen } from '../../graph/seen.ts';
import type { Opening } from './opening.ts';

const WORDS = {
  en: { data: 'data', seen: 'sources seen up to' },
  zh: { data: '数据', seen: '来源查阅至' },
} as const;

const escaped = (text: string): string =>
  text.replace(/[<>&]/g, (character) => ({ '<': '&lt;', '>': '&gt;' })[character] ?? '&amp;');

/** What a file is called before it is opened: its story, the product, the version and the day of the data; as HTML. */
export function titleOf({ data, documents, stories }: Graph, { lang = 'en', story }: Opening): string {
  const told = stories.find(({ id }) => id === story)?.title[lang];
  const day = lastSeen(documents);
  const words = WORDS[lang];
  const parts = [told, 'Entente', `${words.data} ${data}`, day && `${words.seen} ${day}`];
  return escaped(parts.filter((part) => part !== undefined).join(' · '));
}
