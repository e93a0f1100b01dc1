import { t } from './texts';

const mark = 'waits';
const waiting = new Set<HTMLElement>();

/**
 * What is tapped in the Flow half without network waits there until the server answers again: the button says so itself.
 *
 * @returns whether something was tapped that waits
 */
export function waitsForNet(tapped: EventTarget | null): boolean {
  // What the client half draws lies in shadow trees: of that a page sees only the element around it.
  const button = (tapped as Element | null)?.closest<HTMLElement>('button.action');
  if (!button || isThere()) {
    return false;
  }
  button.dataset[mark] = t('shell.waits.here');
  waiting.add(button);
  return true;
}

/** The server answers again, and has heard of every tap. */
export function nothingWaits(): void {
  for (const button of waiting) {
    delete button.dataset[mark];
  }
  waiting.clear();
}

const isThere = (): boolean => navigator.onLine && window.Vaadin?.connectionState?.online !== false;
