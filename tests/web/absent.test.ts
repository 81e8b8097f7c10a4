import { describe, expect, it } from 'vitest';
import { openPage, settle } from './page.ts';

const LINKS: [name: string, link: string, id: string][] = [
  ['picture', '#lang=zh&page=picture&sel=country:zz', 'country:zz'],
  ['text', '#lang=zh&page=trace&text=doc:none', 'doc:none'],
  ['list', '#lang=zh&page=list&list=claims&document=doc:none', 'doc:none'],
];

describe('a link to what this data does not have', () => {
  it.each(LINKS)(
    'says so of a %s, in the language of the reader, and offers no second try',
    async (...given) => {
      const [, link, id] = given;
      const page = await openPage(link);
      await settle();
      const words = page.find('main').textContent;
      expect(words).toContain(`没有编号为 ${id} 的内容。`);
      expect(page.all('[role="alert"]').map((one) => one.textContent)).toEqual([]);
      expect(words).not.toContain('There is no');
      expect(page.all('button').filter((one) => one.textContent.includes('重试'))).toEqual([]);
    },
  );
});
