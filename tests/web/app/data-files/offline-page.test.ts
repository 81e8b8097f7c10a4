import { describe, expect, it, vi } from 'vitest';
import { fetchPage, offersPage } from '../../../../src/web/app/data-files/offline-page.ts';

const answering = (status: number, type: string) =>
  vi.fn(async (_: string) => new Response('<!doctype html>', { status, headers: { 'content-type': type } }));

describe('what one HTML file is made of', () => {
  it('comes from its address, under a prefix too', async () => {
    const get = answering(200, 'text/plain; charset=utf-8');
    expect(await fetchPage('/library/', get)).toBe('<!doctype html>');
    expect(await offersPage('/', get)).toBe(true);
    expect(get.mock.calls.map(([url]) => url)).toEqual(['/library/offline-page', '/offline-page']);
  });

  it.each([
    ['was not built', answering(404, 'application/problem+json')],
    ['is a page that something else answers', answering(200, 'text/html')],
  ])('is not offered where it %s, and says what to do where it was', async (_, get) => {
    expect(await offersPage('/', get)).toBe(false);
    await expect(fetchPage('/', get)).rejects.toThrow(/status \d+ .* load the page again/);
  });

  it('is not offered where nothing answers', async () => {
    expect(await offersPage('/', () => Promise.reject(new TypeError('Failed to fetch')))).toBe(false);
  });
});
