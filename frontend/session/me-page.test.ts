// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { expect, it, vi } from 'vitest';

const session = { demo: false, invitations: 0, hats: [] as { role: string; label: string }[] };
const signOut = vi.fn(async (): Promise<object> => ({ ok: false, offline: true }));
vi.mock('./sign-in', () => ({
  SignIn: class {
    signOut = signOut;
  },
}));
const leavePhone = vi.fn(async () => undefined);
let moreToSend = false;
vi.mock('../outbox/leaving', () => ({ leavePhone, hasMoreToSend: async () => moreToSend }));
vi.mock('./my-devices', () => ({}));
vi.mock('./my-passkeys', () => ({}));
vi.mock('./my-number', () => ({}));
vi.mock('./here-before', () => ({}));
vi.mock('../form/districts', () => ({ districtOptions: () => [], findPlaces: async () => undefined }));
vi.mock('../shell/language-choice', () => ({}));
vi.mock('../shell/language-change', () => ({ setLanguage: async () => undefined }));
const turnView = vi.fn();
let simple = false;
vi.mock('../shell/view', () => ({ isSimple: () => simple, turnView: () => turnView() }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  language: () => 'nb',
  languageCode: () => 'NB',
}));
vi.mock('../shell/session', () => ({
  currentSession: () => ({
    ...session,
    signedIn: true,
    person: { id: 'a', name: 'Astrid', email: 'a@heime.example' },
  }),
  isStaff: () => session.hats.some((hat) => hat.role === 'CASE_WORKER'),
  isVolunteer: () => session.hats.some((hat) => hat.role === 'VOLUNTEER'),
  isAdministrator: () => session.hats.some((hat) => hat.role === 'ADMINISTRATOR'),
  refreshSession: async () => ({}),
  writing: () => ({}),
}));

await import('./me-page');

const shown = async (): Promise<ShadowRoot> => {
  const page = document.createElement('me-page') as HTMLElement & { updateComplete: Promise<boolean> };
  document.body.append(page);
  await page.updateComplete;
  return page.shadowRoot as ShadowRoot;
};

const press = (page: ShadowRoot, words: string): void =>
  [...page.querySelectorAll('button')].find((it) => it.textContent?.trim() === words)?.click();

it('stays when signing out did not reach the server, and else leaves nothing of hers behind', async () => {
  const page = await shown();
  expect(page.textContent).not.toContain('me.still-signed-in');
  press(page, 'me.sign-out');
  await vi.waitFor(() => expect(page.textContent).toContain('me.still-signed-in'));
  expect(signOut).toHaveBeenCalledOnce();
  expect(leavePhone).not.toHaveBeenCalled();

  const away = vi.spyOn(location, 'assign').mockReturnValue();
  signOut.mockResolvedValueOnce({ ok: true });
  press(page, 'me.sign-out');
  await vi.waitFor(() => expect(away).toHaveBeenCalledWith('/'));
  expect(leavePhone).toHaveBeenCalledWith('a');
  expect(sessionStorage.getItem('heime.signed-out')).not.toBeNull();

  signOut.mockResolvedValueOnce({ ok: true, next: 'https://idporten.example/logout' });
  press(page, 'me.sign-out');
  await vi.waitFor(() => expect(away).toHaveBeenCalledWith('https://idporten.example/logout'));
});

it('asks first who has something that is not sent, and may stay', async () => {
  moreToSend = true;
  signOut.mockClear();
  const page = await shown();
  press(page, 'me.sign-out');
  await vi.waitFor(() => expect(page.textContent).toContain('me.sign-out.not-sent'));
  expect(page.activeElement?.textContent).toBe('me.sign-out.yes');
  press(page, 'me.empty.no');
  await vi.waitFor(() => expect(page.textContent).not.toContain('me.sign-out.not-sent'));
  expect(page.activeElement?.textContent).toBe('me.sign-out');
  expect(signOut).not.toHaveBeenCalled();

  press(page, 'me.sign-out');
  await vi.waitFor(() => expect(page.textContent).toContain('me.sign-out.not-sent'));
  signOut.mockResolvedValueOnce({ ok: true });
  press(page, 'me.sign-out.yes');
  await vi.waitFor(() => expect(signOut).toHaveBeenCalledOnce());
  moreToSend = false;
});

it('says in which parts one is here; who has no other is a resident', async () => {
  const parts = async (...hats: typeof session.hats): Promise<(string | null)[]> => {
    session.hats = hats;
    const page = document.createElement('me-page') as HTMLElement & { updateComplete: Promise<boolean> };
    document.body.append(page);
    await page.updateComplete;
    return [...(page.shadowRoot?.querySelectorAll('.hats li') ?? [])].map((it) => it.textContent);
  };

  expect(await parts()).toEqual(['me.resident']);
  expect(await parts({ role: 'COORDINATOR', label: 'Leland IL' }, { role: 'CASE_WORKER', label: 'Leirfjord' })).toEqual(
    ['me.coordinator Leland IL', 'me.case-worker Leirfjord'],
  );
});

it('leads an administrator to the first run, and nobody else, and not in the demo', async () => {
  const seen = async (role: string, demo: boolean): Promise<boolean> => {
    session.hats = [{ role, label: 'Leirfjord' }];
    session.demo = demo;
    const page = document.createElement('me-page') as HTMLElement & { updateComplete: Promise<boolean> };
    document.body.append(page);
    await page.updateComplete;
    return !!page.shadowRoot?.querySelector('a[href="/kom-i-gang"]');
  };

  expect(await seen('ADMINISTRATOR', false)).toBe(true);
  expect(await seen('ADMINISTRATOR', true)).toBe(false);
  expect(await seen('CASE_WORKER', false)).toBe(false);
});

it('leads who is invited to her answer, and nobody else', async () => {
  const leads = async () => !!(await shown()).querySelector('a[href="/invitasjoner"]');
  expect(await leads()).toBe(false);
  session.invitations = 1;
  expect(await leads()).toBe(true);
  session.invitations = 0;
});

it('leads a volunteer to the groups that she helps in, and nobody else', async () => {
  const leads = async (): Promise<boolean> => (await shown()).querySelector('[href="/frivillig"]') !== null;
  expect(await leads()).toBe(false);
  session.hats = [{ role: 'VOLUNTEER', label: 'Dugnadsgjengen' }];
  expect(await leads()).toBe(true);
  session.hats = [];
});

it('turns the simple view, and shows whether it is on', async () => {
  const page = document.createElement('me-page') as LitElement;
  document.body.append(page);
  await page.updateComplete;
  const turned = page.shadowRoot?.querySelector<HTMLElement>('[role=switch]');
  expect(turned?.ariaChecked ?? turned?.getAttribute('aria-checked')).toBe('false');
  turned?.click();
  expect(turnView).toHaveBeenCalledOnce();

  simple = true;
  page.requestUpdate();
  await page.updateComplete;
  expect(turned?.getAttribute('aria-checked')).toBe('true');
});

it('leads from a device that is signed out to the passkeys', async () => {
  const passkeys = document.createElement('my-passkeys');
  passkeys.attachShadow({ mode: 'open' }).innerHTML = '<h2 tabindex="-1">Passkeys</h2>';
  const page = document.createElement('me-page') as LitElement;
  document.body.append(page);
  await page.updateComplete;
  page.shadowRoot?.querySelector('my-passkeys')?.replaceWith(passkeys);

  page.shadowRoot?.querySelector('my-devices')?.dispatchEvent(new Event('to-passkeys'));
  expect(passkeys.shadowRoot?.activeElement?.tagName ?? document.activeElement?.tagName).toBe('H2');
});
