// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import { field, gives, press, said, shown, status, wrong } from './part-in-tests';

vi.mock('../form/part-styles', async () => (await import('./part-in-tests')).styles);
vi.mock('../shell/icons', async () => (await import('./part-in-tests')).icons);
vi.mock('../shell/texts', async () => (await import('./part-in-tests')).texts);
let staff = false;
vi.mock('../shell/session', () => ({
  writing: () => ({}),
  currentSession: () => ({ sms: true, person: { id: 'me' }, workplaces: staff ? [{ municipality: '1822' }] : [] }),
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

async function finds(what: string, loses: string[] = []): Promise<LitElement> {
  look.mockResolvedValueOnce({ ok: true, found: { what, loses } });
  accept.mockResolvedValueOnce({ ok: true, found: { what, loses } });
  const page = await shown('here-before');
  await press(page, 'me.before.find');
  await gives(page, 'reached', ' astrid@heime.example ');
  expect(ask).toHaveBeenCalledWith('astrid@heime.example');
  expect(said(page)).toContain('me.before.code');
  await gives(page, 'code', '123 456');
  expect(look).toHaveBeenCalledWith('astrid@heime.example', '123456');
  return page;
}

it('is not shown to who works for a municipality, whoever she is here as', async () => {
  staff = true;
  expect(said(await shown('here-before'))).toBe('');
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
  expect(status(await shown('here-before'))).toBe('me.before.joined');
  expect(status(await shown('here-before'))).toBe('');
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
  await vi.waitFor(() => expect(wrong(page)).toBe('Try again in an hour.'));
  expect(field(page, 'reached')).not.toBeNull();
  expect(leavePhone).not.toHaveBeenCalled();
});

it('says at the field what is wrong', async () => {
  const page = await shown('here-before');
  await press(page, 'me.before.find');
  ask.mockResolvedValueOnce({ ok: false, said: 'Too often.' });
  await gives(page, 'reached', 'astrid@heime.example');
  expect(wrong(page)).toBe('Too often.');
});
