// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SignInNumber } from './sign-in-number';

vi.mock('../form/part-styles', () => ({ partStyles: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/session', () => ({ writing: () => ({}) }));
let mine: SignInNumber;
const ask = vi.fn(async (): Promise<object> => ({ ok: true }));
const prove = vi.fn(async (): Promise<object> => ({ ok: true }));
const remove = vi.fn(async (): Promise<object> => ({ ok: true }));
vi.mock('./sign-in-number', () => ({
  MySignInNumber: class {
    mine = async () => mine;
    ask = ask;
    prove = prove;
    remove = remove;
  },
}));

await import('./my-number');

const none: SignInNumber = { offered: true, kept: false, number: null, since: null, removable: true };
const hers: SignInNumber = { ...none, kept: true, number: '406 12 345', since: '2026-11-03T08:00:00Z' };

beforeEach(() => {
  vi.clearAllMocks();
  mine = none;
});

async function shown(): Promise<LitElement> {
  const page = document.createElement('my-number') as LitElement;
  document.body.replaceChildren(page);
  await settled(page);
  return page;
}

async function settled(page: LitElement): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await page.updateComplete;
}

const said = (page: LitElement) => page.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const field = (page: LitElement, id: string) => page.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);

async function press(page: LitElement, words: string): Promise<void> {
  const all = [...(page.shadowRoot?.querySelectorAll('button') ?? [])];
  all.find((it) => it.textContent?.trim() === words)?.click();
  await settled(page);
}

async function gives(page: LitElement, id: string, value: string): Promise<void> {
  const input = field(page, id);
  expect(page.shadowRoot?.activeElement).toBe(input);
  if (input) input.value = value;
  page.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
}

it('shows nothing where no SMS is set up and no number is kept', async () => {
  mine = { ...none, offered: false };
  expect(said(await shown())).toBe('');
});

it('adds a number with the code that comes to it', async () => {
  const page = await shown();
  await press(page, 'me.sms.add');
  await gives(page, 'number', ' 406 12 345 ');
  expect(ask).toHaveBeenCalledWith('406 12 345');
  expect(said(page)).toContain('sign-in.code.lead 406 12 345');
  mine = hers;
  await gives(page, 'code', '123 456');
  expect(prove).toHaveBeenCalledWith('406 12 345', '123456');
  expect(said(page)).toContain('406 12 345 me.sms.since 3. november');
  expect(page.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('me.sms.added 406 12 345');
  expect(page.shadowRoot?.activeElement?.localName).toBe('h2');
});

it('says what is wrong at the field, where what was typed still stands', async () => {
  const page = await shown();
  await press(page, 'me.sms.add');
  ask.mockResolvedValueOnce({ ok: false, said: 'No SMS goes there.', ofTheAnswer: true });
  await gives(page, 'number', '82012345');
  expect(page.shadowRoot?.querySelector('#wrong')?.textContent?.trim()).toBe('No SMS goes there.');
  expect(field(page, 'number')?.value).toBe('82012345');
  expect(field(page, 'number')?.getAttribute('aria-invalid')).toBe('true');
  expect(page.shadowRoot?.activeElement).toBe(field(page, 'number'));
  ask.mockResolvedValueOnce({ ok: false, offline: true });
  await gives(page, 'number', '40612345');
  expect(page.shadowRoot?.querySelector('#wrong')?.textContent?.trim()).toBe('sign-in.offline');
});

it('asks before the number goes, and can be left as it is', async () => {
  mine = hers;
  const page = await shown();
  await press(page, 'me.sms.remove');
  expect(said(page)).toContain('me.sms.sure');
  await press(page, 'me.empty.no');
  expect(remove).not.toHaveBeenCalled();
  await press(page, 'me.sms.remove');
  mine = none;
  await press(page, 'me.sms.yes');
  expect(remove).toHaveBeenCalledOnce();
  expect(said(page)).toContain('me.sms.gone');
});

it('the last way in can be changed and not removed, and says why', async () => {
  mine = { ...hers, removable: false };
  const page = await shown();
  expect(said(page)).toContain('me.sms.only');
  expect(said(page)).not.toContain('me.sms.remove');
  await press(page, 'me.sms.exchange');
  expect(field(page, 'number')).not.toBeNull();
  await press(page, 'me.passkeys.leave');
  expect(said(page)).toContain('406 12 345');
});

it('a number from when SMS was set up can still be removed', async () => {
  mine = { ...hers, offered: false, number: null };
  const page = await shown();
  expect(said(page)).toContain('me.sms.unreadable');
  expect(said(page)).not.toContain('me.sms.exchange');
  expect(said(page)).toContain('me.sms.remove');
});
