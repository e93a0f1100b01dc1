/** Does something when the phone has nothing better to do. Not every browser tells when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work, { timeout: 4000 });
  } else {
    setTimeout(work, 600);
  }
}

/** Does something when what is drawn now can be seen: a page that nobody looks at is drawn by no clock. */
export function whenSeen(work: () => void): void {
  if (document.hidden) {
    setTimeout(work);
  } else {
    requestAnimationFrame(() => setTimeout(work));
  }
}

/** Does something with what the phone has kept since an earlier visit when one sees the screen, and on the first visit when it has rested. */
export function whenAtHand(work: () => void): void {
  if (navigator.serviceWorker?.controller) {
    whenSeen(work);
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
