// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const signOut = vi.fn(async () => ({ ok: false, offline: true }));
vi.mock('./sign-in', () => ({
  SignIn: class {
    signOut = signOut;
  },
}));
vi.mock('./my-devices', () => ({}));
vi.mock('../shell/language-choice', () => ({}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string) => key,
  language: () => 'nb',
  languageCode: () => 'NB',
  setLanguage: async () => undefined,
}));
vi.mock('../shell/session', () => ({
  currentSession: () => ({ signedIn: true, person: { id: 'a', name: 'Astrid', email: 'a@heime.example' }, hats: [] }),
  isAdministrator: () => false,
  refreshSession: async () => ({}),
  writing: () => ({}),
}));

await import('./me-page');

it('says so when signing out did not reach the server, and stays', async () => {
  const page = document.createElement('me-page') as HTMLElement & { updateComplete: Promise<boolean> };
  document.body.append(page);
  await page.updateComplete;
  const button = [...(page.shadowRoot?.querySelectorAll('button') ?? [])].find((it) =>
    it.textContent?.includes('me.sign-out'),
  );
  expect(page.shadowRoot?.textContent).not.toContain('me.still-signed-in');
  button?.click();
  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('me.still-signed-in'));
  expect(signOut).toHaveBeenCalledOnce();
});
