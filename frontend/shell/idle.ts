/** Does something when the phone has nothing better to do. Not every browser tells when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work, { timeout: 4000 });
  } else {
    setTimeout(work, 600);
  }
}

/** Does something with what the phone has kept since an earlier visit at once, and on the first visit when it has rested. */
export function whenAtHand(work: () => void): void {
  if (navigator.serviceWorker?.controller) {
    work();
  } else {
    whenRested(work);
  }
}

const restMs = 3000;

/**
 * Does something that nobody has come for: when what one came for has had its time on a slow network, or as soon as one
 * scrolls towards it.
 */
export function whenRested(work: () => void): void {
  const now = () => {
    clearTimeout(rest);
    removeEventListener('scroll', now);
    work();
  };
  const rest = setTimeout(() => {
    removeEventListener('scroll', now);
    whenIdle(work);
  }, restMs);
  addEventListener('scroll', now, { passive: true });
}
