// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const view = vi.fn(async () => document.createElement('div'));
vi.mock('./flow-door', () => ({ flow: async () => view }));
vi.mock('./shell/flow-half', () => ({
  mayAskTheServer: () => true,
  reached: <T>(it: T) => it,
  hiddenWhenLate: <T>(it: T) => it,
}));
vi.mock('./shell/offline-page', () => ({}));
const standIn = vi.fn();
vi.mock('./shell/coming-screen', () => ({ standIn }));
vi.mock('./shell/newer', () => ({ isOld: () => false }));
vi.mock('./shell/session', () => ({ asked: async () => undefined, askedJustNow: async () => undefined }));
let language = 'nb';
vi.mock('./shell/texts', () => ({ language: () => language, loadAllTexts: async () => undefined }));

const { flowRoute } = await import('./flow-route');
const assign = vi.spyOn(location, 'assign').mockReturnValue();
const component = vi.fn((name: string) => name);

/** Goes to a screen of the Flow half; what is opened anew never comes. */
async function goes(pathname: string): Promise<unknown> {
  const before = assign.mock.calls.length;
  let came: unknown;
  void Promise.resolve(flowRoute.action({ pathname, search: '?q=1' }, { component })).then((it) => {
    came = it;
  });
  await vi.waitFor(() => expect(came !== undefined || assign.mock.calls.length > before).toBe(true));
  return came ?? 'opened anew';
}

beforeEach(() => {
  assign.mockClear();
  view.mockClear();
});

it('shows that a screen comes to who has to wait for the first one of the Flow half', async () => {
  document.body.append(document.createElement('heime-shell'));
  view.mockReturnValueOnce(new Promise(() => undefined));
  void flowRoute.action({ pathname: '/finn' }, { component });
  await vi.waitFor(() => expect(standIn).toHaveBeenCalledOnce());
});

it('a view that the server did not answer is no sign of the language that the Flow half speaks', async () => {
  view.mockRejectedValueOnce(new Error('The server was not reached'));
  expect(await goes('/finn')).toBe('offline-page');
  language = 'nn';
  expect(await goes('/finn')).toBeInstanceOf(HTMLElement);
  expect(assign).not.toHaveBeenCalled();
});

it('as long as the language is the same, views open in the Flow half that is there', async () => {
  await goes('/mine');
  expect(view).toHaveBeenCalledOnce();
  expect(assign).not.toHaveBeenCalled();
});

it('when it has become another, the next view is opened anew; without network it is asked for as it is', async () => {
  language = 'en';
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await goes('/mine');
  expect(assign).not.toHaveBeenCalled();
  network.mockReturnValue(true);
  expect(await goes('/mine')).toBe('opened anew');
  expect(assign).toHaveBeenCalledExactlyOnceWith('/mine?q=1');
  expect(view).toHaveBeenCalledOnce();

  language = 'nn';
  await goes('/mine');
  expect(assign).toHaveBeenCalledOnce();
});
