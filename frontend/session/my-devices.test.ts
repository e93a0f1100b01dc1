// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../form/part-styles', () => ({ partStyles: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  formats: () => ['nb'],
}));
vi.mock('../shell/session', () => ({ writing: () => ({}) }));
const lost = {
  id: 'b',
  name: 'Chrome, Android',
  since: '2026-11-03T08:00:00Z',
  lastUsed: '2026-11-20T08:00:00Z',
  here: false,
};
const atHome = { ...lost, id: 'c', since: '2026-11-03T09:30:00Z', lastUsed: '2026-11-05T08:00:00Z' };
const throughProvider = { ...lost, id: 'd', name: 'Edge, Windows', lastUsed: null };
vi.mock('./devices', () => ({
  Devices: class {
    all = async () => [{ ...lost, id: 'a', name: 'Safari, iPhone', here: true }, lost, atHome, throughProvider];
    signOut = async () => undefined;
  },
}));
let keys: object[] = [];
vi.mock('./passkeys', () => ({
  Passkeys: class {
    all = async () => ({ keys, here: true });
  },
}));

await import('./my-devices');

beforeEach(() => {
  keys = [];
});

async function afterSigningOutTheOther(): Promise<LitElement> {
  const page = document.createElement('my-devices') as LitElement;
  document.body.replaceChildren(page);
  const button = (words: string) =>
    [...(page.shadowRoot?.querySelectorAll('button') ?? [])].find((it) =>
      it.getAttribute('aria-label')?.startsWith(words),
    );
  await vi.waitFor(() => expect(button('me.devices.sign-out.about Chrome, Android')).toBeDefined());
  button('me.devices.sign-out.about Chrome, Android')?.click();
  await vi.waitFor(() => expect(said(page)).toContain('me.devices.gone Chrome, Android'));
  return page;
}

const said = (page: LitElement) => page.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

it('says that a passkey on a phone that is signed out still works, and leads to it', async () => {
  keys = [{}];
  const page = await afterSigningOutTheOther();
  expect(said(page)).toContain('me.devices.keys');

  const led = vi.fn();
  page.addEventListener('to-passkeys', led);
  page.shadowRoot?.querySelector<HTMLElement>('button.action')?.click();
  expect(led).toHaveBeenCalledOnce();
});

it('tells two of the same make apart, to the eye and to who hears which one is signed out', async () => {
  const page = await afterSigningOutTheOther();
  const rows = [...(page.shadowRoot?.querySelectorAll('li') ?? [])];
  const lines = rows.map((it) => it.querySelector('.line')?.textContent ?? '');
  expect(lines[0]).toContain('me.devices.here');
  expect(lines[1]).toContain('me.devices.used 20. november');
  expect(lines[2]).toContain('me.devices.used 5. november');
  expect(new Set(lines).size).toBe(4);
  const buttons = rows.flatMap((it) => it.querySelector('button')?.getAttribute('aria-label') ?? []);
  expect(new Set(buttons).size).toBe(3);
});

it('says of a device that a provider let in since when, and not when it was used', async () => {
  const page = await afterSigningOutTheOther();
  const line = page.shadowRoot?.querySelectorAll('li')[3]?.querySelector('.line')?.textContent ?? '';
  expect(line).toContain('me.devices.since');
  expect(line).not.toContain('me.devices.used');
});

it('says nothing of passkeys to who has none', async () => {
  const page = await afterSigningOutTheOther();
  expect(said(page)).not.toContain('me.devices.keys');
  expect(page.shadowRoot?.querySelector('button.action')).toBeNull();
});
