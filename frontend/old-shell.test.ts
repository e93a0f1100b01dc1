// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const mine = 'this-build';
document.head.innerHTML = `<meta name="heime-build" content="${mine}">`;

const worker = { postMessage: vi.fn() };
const opensAnew = vi.fn();
const view = vi.fn();
const flow = vi.fn();
vi.mock('./flow-door', () => ({ flow }));
vi.mock('./shell/flow-half', () => ({ mayAskTheServer: () => true, reached: same, hiddenWhenLate: same }));
vi.mock('./shell/offline-page', () => ({}));
vi.mock('./shell/texts', () => ({ language: () => 'nb', loadAllTexts: async () => undefined }));

const same = <T>(it: T): T => it;
const shown = { a: 'view' };
let theirs: string | undefined;
let asked: number;
let now = 0;

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  sessionStorage.clear();
  now += 3_600_000;
  vi.useFakeTimers({ now, toFake: ['Date'] });
  theirs = mine;
  asked = 0;
  view.mockImplementation(async () => shown);
  flow.mockImplementation(async () => view);
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    if (!theirs) {
      throw new TypeError('no network');
    }
    return Response.json({ build: theirs });
  });
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: { controller: worker } });
  vi.stubGlobal('location', { assign: opensAnew });
});

/** What is opened, or nothing when the page is left for a new one. */
async function opens(path: string): Promise<unknown> {
  const { flowRoute } = await import('./flow-route');
  const opened = flowRoute.action({ pathname: path, search: '?q=1' }, { component: (name) => name });
  await vi.waitFor(async () => {
    const left = Promise.resolve('still opening');
    expect(opensAnew.mock.calls.length > 0 || (await Promise.race([opened, left])) !== 'still opening').toBe(true);
  });
  return opensAnew.mock.calls.length > 0 ? undefined : opened;
}

it('a view opens in the shell that belongs to the server', async () => {
  expect(await opens('/finn')).toBe(shown);
  expect(asked).toBe(1);
});

it('the server is asked for the view while it says which build it runs', async () => {
  let says = (): void => undefined;
  vi.stubGlobal('fetch', async () => {
    await new Promise<void>((resolve) => {
      says = resolve;
    });
    return Response.json({ build: theirs });
  });
  const { flowRoute } = await import('./flow-route');
  const opened = flowRoute.action({ pathname: '/finn', search: '' }, { component: (name) => name });
  await vi.waitFor(() => expect(view).toHaveBeenCalledOnce());
  says();
  expect(await opened).toBe(shown);
});

it('in an old shell none opens: the address is opened anew, and the worker is told that its shell is old', async () => {
  theirs = 'next';
  expect(await opens('/finn')).toBeUndefined();
  expect(opensAnew).toHaveBeenCalledWith('/finn?q=1');
  expect(worker.postMessage).toHaveBeenCalledWith({ method: 'heime.old' });
});

it('an old shell does not wait for the view that it will not show', async () => {
  theirs = 'next';
  view.mockReturnValue(new Promise(() => undefined));
  expect(await opens('/finn')).toBeUndefined();
  expect(opensAnew).toHaveBeenCalledWith('/finn?q=1');
});

it('nor when the old shell was what came back: then it is said that there is no way through just now', async () => {
  theirs = 'next';
  await opens('/finn');
  vi.clearAllMocks();
  vi.resetModules();
  expect(await opens('/finn')).toBe('offline-page');

  vi.advanceTimersByTime(11_000);
  expect(await opens('/finn')).toBeUndefined();
});

it('nor when the server was replaced after it was asked, or could not be asked before', async () => {
  const { asked: first } = await import('./shell/session');
  theirs = undefined;
  await first();
  vi.advanceTimersByTime(11_000);
  theirs = 'next';
  expect(await opens('/finn')).toBeUndefined();
  expect(asked).toBe(2);
});

it('nor when the new server has not even what the old shell asks for', async () => {
  theirs = 'next';
  flow.mockRejectedValue(new TypeError('no such chunk'));
  expect(await opens('/finn')).toBeUndefined();
  expect(opensAnew).toHaveBeenCalledWith('/finn?q=1');
});

it('the server is not asked again for each view once Flow has begun', async () => {
  await opens('/finn');
  vi.advanceTimersByTime(3_600_000);
  expect(await opens('/meldinger')).toBe(shown);
  expect(asked).toBe(1);
});

it('without network the page says so', async () => {
  theirs = undefined;
  flow.mockRejectedValue(new TypeError('no network'));
  expect(await opens('/finn')).toBe('offline-page');
});
