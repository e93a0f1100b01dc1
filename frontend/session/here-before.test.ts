// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../form/part-styles', () => ({ partStyles: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
let staff = false;
vi.mock('../shell/session', () => ({
  writing: () => ({}),
  currentSession: () => ({ sms: true, person: { id: 'me' } }),
  isStaff: () => staff,
  isAdministrator: () => false,
  refreshSession: async () => ({}),
}));
const ask = vi.fn(async (): Promise<object> => ({ ok: true }));
const look = vi.fn(async (): Promise<object> => ({ ok: true }));
const accept = vi.fn(async (): Promise<object> => ({ ok: true }));
vi.mock('./earlier', () => ({
  Earlier: class {
    ask = ask;
    look = look;
    accept = accept;
  },
}));
const hasMoreToSend = vi.fn(async () => false);
const leavePhone = vi.fn(async () => undefined);
vi.mock('../outbox/leaving', () => ({ hasMoreToSend, leavePhone }));

await import('./here-before');

beforeEach(() => {
  vi.resetAllMocks();
  sessionStorage.clear();
  staff = false;
});

async function shown(): Promise<LitElement> {
  const page = document.createElement('here-before') as LitElement;
  document.body.replaceChildren(page);
  await settled(page);
  return page;
}

async function settled(page: LitElement): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await page.updateComplete;
}

const said = (page: LitElement) => page.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const status = (page: LitElement) => page.shadowRoot?.querySelector('[role=status]')?.textContent;

async function press(page: LitElement, words: string): Promise<void> {
  const all = [...(page.shadowRoot?.querySelectorAll('button') ?? [])];
  all.find((it) => it.textContent?.trim() === words)?.click();
  await settled(page);
  await settled(page);
}

async function gives(page: LitElement, id: string, value: string): Promise<void> {
  const input = page.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
  expect(page.shadowRoot?.activeElement).toBe(input);
  if (input) input.value = value;
  page.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
}

async function finds(what: string, loses: string[] = []): Promise<LitElement> {
  look.mockResolvedValueOnce({ ok: true, found: { what, loses } });
  accept.mockResolvedValueOnce({ ok: true, found: { what, loses } });
  const page = await shown();
  await press(page, 'me.before.find');
  await gives(page, 'reached', ' astrid@heime.example ');
  expect(ask).toHaveBeenCalledWith('astrid@heime.example');
  expect(said(page)).toContain('me.before.code');
  await gives(page, 'code', '123 456');
  expect(look).toHaveBeenCalledWith('astrid@heime.example', '123456');
  return page;
}

it('is not shown to who works for a municipality', async () => {
  staff = true;
  expect(said(await shown())).toBe('');
});

it('says what will happen and with what one signs in no more, before it is done', async () => {
  const page = await finds('JOINS', ['ny@heime.example']);
  expect(said(page)).toContain('me.before.joins me.before.loses ny@heime.example');
  expect(page.shadowRoot?.activeElement?.textContent).toBe('me.before.yes');
  expect(accept).not.toHaveBeenCalled();
  await press(page, 'me.before.no');
  expect(said(page)).toContain('me.before.find');
  expect(accept).not.toHaveBeenCalled();
});

it('comes anew as who one was before, with nothing of the account left on the phone', async () => {
  const page = await finds('JOINS');
  await press(page, 'me.before.yes');
  expect(accept).toHaveBeenCalledWith('astrid@heime.example', '123456');
  expect(leavePhone).toHaveBeenCalledWith('me');
  expect(status(await shown())).toBe('me.before.joined');
  expect(status(await shown())).toBe('');
});

it('waits until what is on the phone has been sent', async () => {
  const page = await finds('JOINS');
  hasMoreToSend.mockResolvedValueOnce(true);
  await press(page, 'me.before.yes');
  expect(said(page)).toContain('me.before.unsent');
  expect(accept).not.toHaveBeenCalled();
});

it.each(['BOTH', 'HERS', 'NOBODY', 'FROM_THERE'])('changes nothing when it is %s', async (what) => {
  const page = await finds(what);
  expect(status(page)).toMatch(/^me\.before\.(both|hers|nobody|from-there)/);
  expect(accept).not.toHaveBeenCalled();
});

it('asks for another code when it was refused, which has used up the first', async () => {
  const page = await finds('JOINS');
  accept.mockReset();
  accept.mockResolvedValueOnce({ ok: false, said: 'Try again in an hour.' });
  await press(page, 'me.before.yes');
  await vi.waitFor(() =>
    expect(page.shadowRoot?.querySelector('#wrong')?.textContent?.trim()).toBe('Try again in an hour.'),
  );
  expect(page.shadowRoot?.querySelector('#reached')).not.toBeNull();
  expect(leavePhone).not.toHaveBeenCalled();
});

it('says at the field what is wrong', async () => {
  const page = await shown();
  await press(page, 'me.before.find');
  ask.mockResolvedValueOnce({ ok: false, said: 'Too often.' });
  await gives(page, 'reached', 'astrid@heime.example');
  expect(page.shadowRoot?.querySelector('#wrong')?.textContent?.trim()).toBe('Too often.');
});
