import { expect, it } from 'vitest';
import { openPage } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

it('a document whose sentences were not read says why it is here', async () => {
  const reader = await sampleReader();
  const unread = answering(reader, {
    document: async (id) => ({ ...(await reader.document(id)), claims: { items: [], total: 0 } }),
    about: async () => {
      const about = await reader.about();
      return { ...about, texts: about.texts.filter(({ document }) => document.id !== 'doc:press') };
    },
  });
  const page = await openPage('#lang=en&sel=doc:press', unread);
  expect(page.find('.inspector').textContent).toContain('it is here because a text lists it as a reference.');
});
