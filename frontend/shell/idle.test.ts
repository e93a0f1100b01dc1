// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenAtHand, whenIdle, whenRested, whenSeen } from './idle';

const work = vi.fn();
let idle: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  work.mockReset();
  idle = undefined;
  vi.stubGlobal('requestIdleCallback', (rested: () => void) => {
    idle = rested;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('does something when the phone says that it has nothing better to do', () => {
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

it('waits a little where the browser never says it', () => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  whenIdle(work);
  vi.advanceTimersByTime(599);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
});

it('what nobody has come for waits three seconds, and then until the phone is idle', () => {
  whenRested(work);
  vi.advanceTimersByTime(2999);
  expect(idle).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(idle).toBeDefined();
  expect(work).not.toHaveBeenCalled();
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

it('what nobody has come for is done at once for who scrolls towards it, and once', () => {
  whenRested(work);
  vi.advanceTimersByTime(500);
  window.dispatchEvent(new Event('scroll'));
  expect(work).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(9000);
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

/** Draws what waits to be drawn, and lets pass what follows. */
function draws(): void {
  picture?.();
  picture = undefined;
  vi.advanceTimersByTime(0);
}

let picture: (() => void) | undefined;
const pictures = (): void =>
  void vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    picture = draw;
  });

it('something is done after the next picture, and where nobody looks at once', () => {
  pictures();
  whenSeen(work);
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  draws();
  expect(work).toHaveBeenCalledOnce();

  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  whenSeen(work);
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(2);
});

it('what the phone has kept since an earlier visit waits for the picture alone; on the first visit it waits longer', () => {
  pictures();
  whenAtHand(work);
  draws();
  expect(work).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  whenAtHand(work);
  draws();
  expect(work).toHaveBeenCalledOnce();
});
