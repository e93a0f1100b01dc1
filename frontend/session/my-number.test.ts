// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { field, gives, press, said, shown, status, wrong } from './part-in-tests';
import type { SignInNumber } from './sign-in-number';

vi.mock('../form/part-styles', async () => (await import('./part-in-tests')).styles);
vi.mock('../shell/icons', async () => (await import('./part-in-tests')).icons);
vi.mock('../shell/texts', async () => (await import('./part-in-tests')).texts);
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

it('shows nothing where no SMS is set up and no number is kept', async () => {
  mine = { ...none, offered: false };
  expect(said(await shown('my-number'))).toBe('');
});

it('adds a number with the code that comes to it', async () => {
  const page = await shown('my-number');
  await press(page, 'me.sms.add');
  await gives(page, 'number', ' 406 12 345 ');
  expect(ask).toHaveBeenCalledWith('406 12 345');
  expect(said(page)).toContain('sign-in.code.lead 406 12 345');
  mine = hers;
  await gives(page, 'code', '123 456');
  expect(prove).toHaveBeenCalledWith('406 12 345', '123456');
  expect(said(page)).toContain('406 12 345 me.sms.since 3. november');
  expect(status(page)).toBe('me.sms.added 406 12 345');
  expect(page.shadowRoot?.activeElement?.localName).toBe('h2');
});

it('says what is wrong at the field, where what was typed still stands', async () => {
  const page = await shown('my-number');
  await press(page, 'me.sms.add');
  ask.mockResolvedValueOnce({ ok: false, said: 'No SMS goes there.', ofTheAnswer: true });
  await gives(page, 'number', '82012345');
  expect(wrong(page)).toBe('No SMS goes there.');
  expect(field(page, 'number')?.value).toBe('82012345');
  expect(field(page, 'number')?.getAttribute('aria-invalid')).toBe('true');
  expect(page.shadowRoot?.activeElement).toBe(field(page, 'number'));
  ask.mockResolvedValueOnce({ ok: false, offline: true });
  await gives(page, 'number', '40612345');
  expect(wrong(page)).toBe('sign-in.offline');
});

it('asks before the number goes, and can be left as it is', async () => {
  mine = hers;
  const page = await shown('my-number');
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
  const page = await shown('my-number');
  expect(said(page)).toContain('me.sms.only');
  expect(said(page)).not.toContain('me.sms.remove');
  await press(page, 'me.sms.exchange');
  expect(field(page, 'number')).not.toBeNull();
  await press(page, 'me.passkeys.leave');
  expect(said(page)).toContain('406 12 345');
});

it('a number from when SMS was set up can still be removed', async () => {
  mine = { ...hers, offered: false, number: null };
  const page = await shown('my-number');
  expect(said(page)).toContain('me.sms.unreadable');
  expect(said(page)).not.toContain('me.sms.exchange');
  expect(said(page)).toContain('me.sms.remove');
});
