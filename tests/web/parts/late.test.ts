import { mount, unmount } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Load } from '../../../src/web/parts/load.ts';
import { settle } from '../page.ts';
import Arrived from './Arrived.svelte';
import LateHost from './LateHost.svelte';

type Opened = Load<{ onclose: () => void }>;

it('what did not come when it was opened is asked for again when it is opened again', async () => {
  const load = vi.fn<Opened>(async () => ({ default: Arrived }));
  load.mockRejectedValueOnce(new Error('The server is gone.'));
  const target = document.body.appendChild(document.createElement('div'));
  const host = mount(LateHost, { target, props: { load } });
  onTestFinished(async () => {
    await unmount(host);
    target.remove();
  });
  const open = async (): Promise<void> => {
    target.querySelector('button')?.click();
    await settle();
  };
  await open();
  expect(target.textContent).not.toContain('Here');
  await open();
  expect(load).toHaveBeenCalledTimes(2);
  expect(target.textContent).toContain('Here at last');
});
