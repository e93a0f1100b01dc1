// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../shell/session';
import { said, settled, shown, status } from './part-in-tests';

vi.mock('./page-styles', () => ({ pageStyles: [] }));
vi.mock('../shell/icons', async () => (await import('./part-in-tests')).icons);
vi.mock('../shell/texts', async () => (await import('./part-in-tests')).texts);

const kari: Session = {
  signedIn: true,
  demo: false,
  hats: [{ role: 'CASE_WORKER', scope: '1822', label: 'Leirfjord' }],
  unread: 0,
  worksFor: '1822',
  workplaces: [
    { municipality: '1822', name: 'Leirfjord' },
    { municipality: '1820', name: 'Alstahaug' },
  ],
};
let session: Session;
const refresh = vi.fn(async () => undefined);
vi.mock('../shell/session', () => ({
  currentSession: () => session,
  refreshSession: () => refresh(),
  take: (told: Session) => {
    session = told;
  },
  writing: () => ({ 'X-XSRF-TOKEN': 'token' }),
}));
const call = vi.fn(async (_url: string, _init: RequestInit) => new Response(null, { status: 204 }));
vi.stubGlobal('fetch', call);

await import('./my-hat');

const pressed = (part: Element): string[] =>
  [...(part.shadowRoot?.querySelectorAll('[aria-pressed=true] .title') ?? [])].map((it) => it.textContent ?? '');

async function choose(part: Parameters<typeof settled>[0], name: string): Promise<void> {
  const all = [...(part.shadowRoot?.querySelectorAll('button') ?? [])];
  all.find((it) => it.querySelector('.title')?.textContent === name)?.click();
  await settled(part);
  await settled(part);
}

beforeEach(() => {
  vi.clearAllMocks();
  session = kari;
});

it('asks nobody who works for no municipality', async () => {
  session = { ...kari, worksFor: null, workplaces: [] };
  expect(said(await shown('my-hat'))).toBe('');
});

it('shows as whom one is here, and everything else that one can be', async () => {
  const part = await shown('my-hat');
  expect(said(part)).toContain('me.hat.self');
  expect(said(part)).toContain('me.hat.work Alstahaug');
  expect(pressed(part)).toEqual(['me.hat.work Leirfjord']);
  session = { ...kari, worksFor: null };
  window.dispatchEvent(new Event('heime-session'));
  await settled(part);
  expect(pressed(part)).toEqual(['me.hat.self']);
});

it('tells the server what one chooses, asks what one is now, and says it', async () => {
  const part = await shown('my-hat');
  await choose(part, 'me.hat.work Alstahaug');
  expect(call.mock.calls[0]?.[0]).toBe('/api/session/hat');
  expect(call.mock.calls[0]?.[1]).toMatchObject({ method: 'PUT', body: '{"municipality":"1820"}' });
  expect(refresh).toHaveBeenCalled();
  expect(status(part)).toBe('me.hat.now me.hat.work Alstahaug');
  expect(session.worksFor).toBe('1820');
  expect(session.hats, 'what was of the other').toEqual([]);
  expect(localStorage.getItem('heime.session'), 'also after a restart without network').toContain('"worksFor":"1820"');
  refresh.mockRejectedValueOnce(new TypeError('offline'));
  await choose(part, 'me.hat.self');
  expect(status(part)).toBe('me.hat.now me.hat.self');
  expect(call.mock.calls[1]?.[1]).toMatchObject({ body: '{"municipality":null}' });
});

it('says that it could not be changed, with and without network', async () => {
  const part = await shown('my-hat');
  call.mockResolvedValueOnce(new Response(null, { status: 403 }));
  await choose(part, 'me.hat.self');
  expect(status(part)).toBe('sign-in.failed');
  call.mockRejectedValueOnce(new TypeError('offline'));
  await choose(part, 'me.hat.self');
  expect(status(part)).toBe('sign-in.offline');
  expect(part.shadowRoot?.querySelector('.problem')).not.toBeNull();
});
