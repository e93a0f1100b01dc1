// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Passkey } from './passkeys';

vi.mock('../form/part-styles', () => ({ partStyles: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/session', () => ({ writing: () => ({}) }));
vi.mock('./browser-keys', () => ({ browserKeys: () => ({}) }));
vi.mock('./devices', () => ({
  Devices: class {
    all = async () => [{ here: true, name: 'Chrome, Android' }];
  },
}));
let keys: Passkey[] = [];
let here = true;
const make = vi.fn(async (): Promise<object> => ({ ok: true }));
const rename = vi.fn(async (): Promise<object> => ({ ok: true }));
const remove = vi.fn(async (): Promise<object> => ({ ok: true }));
vi.mock('./passkeys', () => ({
  Passkeys: class {
    all = async () => ({ keys, here });
    make = make;
    rename = rename;
    remove = remove;
  },
}));

await import('./my-passkeys');

const key = (id: string, lastUsed: string | null = null): Passkey => ({
  id,
  name: `Key ${id}`,
  since: '2026-11-03T08:00:00Z',
  lastUsed,
});

beforeEach(() => {
  vi.clearAllMocks();
  keys = [];
  here = true;
});

async function shown(): Promise<LitElement> {
  const page = document.createElement('my-passkeys') as LitElement;
  document.body.replaceChildren(page);
  await new Promise((looked) => setTimeout(looked));
  await page.updateComplete;
  return page;
}

const said = (page: LitElement) => page.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

async function press(page: LitElement, words: string): Promise<void> {
  const all = [...(page.shadowRoot?.querySelectorAll('button') ?? [])];
  all.find((it) => (it.getAttribute('aria-label') ?? it.textContent ?? '').trim() === words)?.click();
  await new Promise((done) => setTimeout(done));
  await page.updateComplete;
}

it('shows nothing where none is and none can be made', async () => {
  here = false;
  expect(said(await shown())).toBe('');
});

it('makes one with the name that the phone has among the devices', async () => {
  const page = await shown();
  await press(page, 'me.passkeys.make');
  expect(make).toHaveBeenCalledWith({}, 'Chrome, Android');
  expect(said(page)).toContain('me.passkeys.made');
  make.mockResolvedValueOnce({ ok: false, why: 'here' });
  await press(page, 'me.passkeys.make');
  expect(said(page)).toContain('me.passkeys.here');
});

it('says when each was made and used last, and offers no eleventh', async () => {
  keys = [key('a', '2026-11-20T08:00:00Z'), key('b')];
  const page = await shown();
  expect(said(page)).toContain('Key a me.passkeys.since 3. november · me.passkeys.used 20. november');
  expect(said(page)).toContain('me.passkeys.make');
  keys = Array.from({ length: 10 }, (_, i) => key(`${i}`));
  expect(said(await shown())).not.toContain('me.passkeys.make');
});

it('gives one another name, and leads back to the top', async () => {
  keys = [key('a'), key('b')];
  const page = await shown();
  await press(page, 'me.passkeys.rename.about Key b');
  const input = page.shadowRoot?.querySelector('input');
  expect(page.shadowRoot?.activeElement).toBe(input);
  if (input) input.value = ' Nettbrettet ';
  page.shadowRoot?.querySelector('form')?.requestSubmit();
  await vi.waitFor(() => expect(rename).toHaveBeenCalledWith(keys[1], 'Nettbrettet'));
  await vi.waitFor(() => expect(said(page)).toContain('me.passkeys.renamed Nettbrettet'));
  expect(page.shadowRoot?.activeElement?.localName).toBe('h2');
});

it('asks before one goes, and says when it is the last', async () => {
  keys = [key('a'), key('b')];
  const page = await shown();
  await press(page, 'me.passkeys.remove.about Key a');
  expect(said(page)).toContain('me.passkeys.sure Key a');
  await press(page, 'me.passkeys.no');
  expect(remove).not.toHaveBeenCalled();
  await press(page, 'me.passkeys.remove.about Key a');
  await press(page, 'me.passkeys.yes');
  expect(remove).toHaveBeenCalledWith(keys[0], false);

  keys = [key('b')];
  const last = await shown();
  await press(last, 'me.passkeys.remove.about Key b');
  expect(said(last)).toContain('me.passkeys.sure.last Key b');
  await press(last, 'me.passkeys.yes');
  expect(remove).toHaveBeenLastCalledWith(keys[0], true);
  expect(said(last)).toContain('me.passkeys.gone Key b');
});
