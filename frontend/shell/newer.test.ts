// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

document.head.innerHTML = '<meta name="heime-build" content="this-build">';
const session = { build: 'this-build' };
vi.mock('./session', () => ({ currentSession: () => session }));

const { isOld, Newer } = await import('./newer');

const update = vi.fn();
const waiting = { postMessage: vi.fn(), state: 'installed' };
const worker = new EventTarget();
const controller = { postMessage: vi.fn() };
let newer: InstanceType<typeof Newer>;
const offered = vi.fn();
window.addEventListener('heime-newer', offered);

/** A phone on which the worker of the next version may lie ready. */
async function phone(ready: typeof waiting | undefined): Promise<void> {
  const registration = Object.assign(new EventTarget(), { waiting: ready, installing: null, update });
  vi.stubGlobal('navigator', {
    serviceWorker: Object.assign(worker, {
      controller,
      ready: Promise.resolve(registration),
      getRegistration: async () => registration,
    }),
  });
  newer = new Newer();
  newer.watch();
  await Promise.resolve();
}

function serverRuns(build: string): void {
  session.build = build;
  window.dispatchEvent(new Event('heime-session'));
}

beforeEach(() => {
  vi.clearAllMocks();
  session.build = 'this-build';
});

it('a shell that is older than the server is offered the new one, once, and fetches it', async () => {
  await phone(undefined);
  serverRuns('this-build');
  expect(newer.ready).toBe(false);

  serverRuns('next');
  serverRuns('next');
  expect(newer.ready).toBe(true);
  expect(isOld()).toBe(true);
  expect(offered).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(1));
});

it('the worker hears that what it keeps is old, also when the page is opened anew long after it was told', async () => {
  vi.stubGlobal('location', { reload: vi.fn() });
  await phone(undefined);
  serverRuns('this-build');
  expect(controller.postMessage).not.toHaveBeenCalled();

  serverRuns('next');
  expect(controller.postMessage).toHaveBeenCalledExactlyOnceWith({ method: 'heime.old' });
  newer.swap();
  expect(controller.postMessage).toHaveBeenCalledTimes(2);
  expect(location.reload).toHaveBeenCalledOnce();
});

it('a worker that has taken over meanwhile is told nothing of the one before it', async () => {
  vi.stubGlobal('location', { reload: vi.fn() });
  await phone({ ...waiting, state: 'activated' });
  serverRuns('this-build');
  expect(controller.postMessage).not.toHaveBeenCalled();
  expect(waiting.postMessage).not.toHaveBeenCalled();
  newer.swap();
  expect(location.reload).toHaveBeenCalledOnce();
});

it('and so does the worker of the old version where the new one is open already', async () => {
  await phone(waiting);
  serverRuns('this-build');
  expect(controller.postMessage).toHaveBeenCalledWith({ method: 'heime.old' });
});

it('the program as it is developed is newer than nothing', async () => {
  await phone(undefined);
  serverRuns('development');
  expect(newer.ready).toBe(false);
});

it('the new version is taken into use when the person says so', async () => {
  await phone(waiting);
  serverRuns('next');
  newer.swap();
  expect(waiting.postMessage).toHaveBeenCalledWith({ method: 'heime.swap' });
});

it('a worker whose shell runs here already may settle', async () => {
  await phone(waiting);
  serverRuns('this-build');
  expect(waiting.postMessage).toHaveBeenCalledWith({ method: 'heime.settle' });
  expect(newer.ready).toBe(false);
});
