/** Does something when the phone has nothing better to do. Not every browser tells when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work, { timeout: 4000 });
  } else {
    setTimeout(work, 600);
  }
}
