/** What has been typed in or chosen on the screens of the Flow half. */
const touched = new Set<EventTarget>();

window.addEventListener('input', (event) => touched.add(event.composedPath()[0] ?? window), { capture: true });

/**
 * Whether something is written on the open screen of the Flow half that would be lost with it: words in a room for them,
 * whoever put them there, and fields that somebody has touched. A search stands in the address and is not lost.
 */
export const isWritten = (): boolean =>
  [...document.querySelectorAll('textarea'), ...touched].some(
    (it) => it instanceof HTMLElement && isOpen(it) && 'value' in it && !isEmpty(it.value) && !isSearch(it),
  );

/** A room that somebody has closed again is no longer written in. */
const isOpen = (it: HTMLElement): boolean => it.isConnected && it.checkVisibility();

const isEmpty = (value: unknown): boolean => !String(value ?? '').trim();

const isSearch = (it: HTMLElement): boolean => it.closest('[role=search]') !== null;
