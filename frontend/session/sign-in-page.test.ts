// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('@vaadin/router', () => ({ Router: { go: () => true } }));
vi.mock('./my-details', () => ({}));
vi.mock('./passkey-sign-in', () => ({}));
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

/** Gives an address and asks for the code, by the Enter key or with the button. */
async function asks(answer: () => Promise<Response>, from: 'input' | 'button' = 'button'): Promise<ShadowRoot> {
  vi.stubGlobal('fetch', answer);
  await opened('/logg-inn');
  const page = document.querySelector('sign-in-page') as HTMLElement & { updateComplete: Promise<boolean> };
  const inside = page.shadowRoot as ShadowRoot;
  (inside.querySelector(from) as HTMLElement).focus();
  inside.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(inside.textContent).toMatch(/No such address|sign-in.offline/));
  await page.updateComplete;
  return inside;
}

it('what is wrong with the answer is said at its field, which has the focus', async () => {
  const inside = await asks(async () => Response.json({ detail: 'No such address.' }, { status: 422 }));
  const field = inside.querySelector('.field');
  expect(field?.querySelector('#wrong')?.textContent?.trim()).toBe('No such address.');
  expect(field?.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  expect(field?.querySelector('input')?.getAttribute('aria-describedby')).toBe('wrong');
  expect(inside.activeElement).toBe(field?.querySelector('input'));
  expect(inside.querySelector('.said')?.textContent).toBe('');
});

it('that there is no network is not said of the answer', async () => {
  const inside = await asks(() => Promise.reject(new TypeError('no network')));
  expect(inside.querySelector('.said')?.textContent).toBe('sign-in.offline');
  expect(inside.querySelector('input')?.hasAttribute('aria-invalid')).toBe(false);
});

it('that there were too many tries is said of the tries: the address is right, and the finger stays where it is', async () => {
  const inside = await asks(async () => Response.json({ detail: 'No such address, too often.' }, { status: 429 }));
  expect(inside.querySelector('.said')?.textContent).toBe('No such address, too often.');
  expect(inside.querySelector('.field #wrong')).toBeNull();
  expect(inside.activeElement).toBe(inside.querySelector('button'));
});

it('who pressed Enter in the field is there already, and hears what is wrong by itself', async () => {
  const refused = async () => Response.json({ detail: 'No such address.' }, { status: 422 });
  expect((await asks(refused, 'input')).querySelector('#wrong')?.getAttribute('role')).toBe('alert');
  expect((await asks(refused, 'button')).querySelector('#wrong')?.hasAttribute('role')).toBe(false);
});
