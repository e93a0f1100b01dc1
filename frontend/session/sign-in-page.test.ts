// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('@vaadin/router', () => ({ Router: { go: () => true } }));
vi.mock('./my-details', () => ({}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/session', () => ({
  currentSession: () => undefined,
  refreshSession: async () => ({}),
  writing: () => ({}),
}));

await import('./sign-in-page');

async function opened(address: string): Promise<string> {
  history.replaceState(null, '', address);
  const page = document.createElement('sign-in-page') as HTMLElement & { updateComplete: Promise<boolean> };
  document.body.replaceChildren(page);
  await page.updateComplete;
  return page.shadowRoot?.textContent ?? '';
}

beforeEach(() => vi.stubGlobal('fetch', vi.fn()));

it('says why one is here when what one wrote waits to be sent', async () => {
  expect(await opened(`/logg-inn?til=${encodeURIComponent('/utboks?mitt=a')}`)).toContain('sign-in.to-send');
});

it('says nothing of sending to who came for something else', async () => {
  expect(await opened('/logg-inn')).not.toContain('sign-in.to-send');
  expect(await opened('/logg-inn?til=%2Fmeldinger')).not.toContain('sign-in.to-send');
});
