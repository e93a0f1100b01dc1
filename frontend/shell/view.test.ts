// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';

const fetched = vi.fn();
vi.mock('../simple/simple', () => {
  fetched();
  return { places: [], oneByOne: () => [], startScreen: () => '' };
});
const words = vi.fn(async (): Promise<void> => undefined);
vi.mock('./texts', () => ({ loadAllTexts: () => words() }));

const { isSimple, simple, turnView } = await import('./view');
const html = document.documentElement;

/** What the page itself runs before it paints anything. */
function paints(): void {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('frontend/index.html', 'utf8')) ?? [];
  expect(script).toContain('localStorage');
  new Function(script)();
}

beforeEach(() => {
  localStorage.clear();
  delete html.dataset.view;
});

it('is off until somebody turns it on, and nothing of it is fetched', () => {
  paints();
  expect(isSimple()).toBe(false);
  expect(simple()).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

it('stands on the page before the first picture when it was on the last time', async () => {
  await turnView();
  delete html.dataset.view;
  paints();
  expect(html.dataset.view).toBe('simple');
  expect(readFileSync('frontend/index.html', 'utf8').indexOf('heime.view')).toBeLessThan(
    readFileSync('frontend/index.html', 'utf8').indexOf('<body'),
  );
});

it('is turned on and off in one tap, and told to what is open', async () => {
  const told: boolean[] = [];
  window.addEventListener('heime-view', () => told.push(isSimple()));

  await turnView();
  expect(simple()?.places).toEqual([]);
  expect(localStorage.getItem('heime.view')).toBe('simple');

  await turnView();
  expect(simple()).toBeUndefined();
  expect(localStorage.getItem('heime.view')).toBeNull();
  expect(told).toEqual([true, false]);
});

it('is had until the page is opened anew on a phone that keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('private', 'QuotaExceededError');
  });
  await turnView();
  expect(isSimple()).toBe(true);
  vi.restoreAllMocks();
});

it('is large, and else as usual, where it could not be fetched', async () => {
  vi.resetModules();
  words.mockRejectedValueOnce(new TypeError('no network'));
  const anew = await import('./view');
  html.dataset.view = 'simple';
  await anew.loadSimple();
  expect(anew.isSimple()).toBe(true);
  expect(anew.simple()).toBeUndefined();

  const told = vi.fn();
  window.addEventListener('heime-view', told, { once: true });
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(anew.simple()).toBeDefined());
  expect(told).toHaveBeenCalledOnce();

  await anew.turnView();
  expect(anew.isSimple()).toBe(false);
});

it('is waited for a little on a slow network, and told to what is open when it comes', async () => {
  vi.resetModules();
  vi.useFakeTimers();
  let come: () => void = () => undefined;
  words.mockReturnValueOnce(
    new Promise<void>((said) => {
      come = said;
    }),
  );
  const anew = await import('./view');
  const turned = anew.turnView();
  await vi.advanceTimersByTimeAsync(2000);
  await turned;
  vi.useRealTimers();
  expect(anew.isSimple()).toBe(true);
  expect(anew.simple()).toBeUndefined();

  const told = vi.fn();
  window.addEventListener('heime-view', told, { once: true });
  come();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(anew.simple()).toBeDefined();
});
