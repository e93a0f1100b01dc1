import type { ReactiveControllerHost } from 'lit';

/**
 * Listens on the window for as long as an element is on the page.
 *
 * @param act what is done then; the element is drawn anew when nothing else is said
 */
export function whileShown(
  element: ReactiveControllerHost,
  events: readonly string[],
  act: () => unknown = () => element.requestUpdate(),
): void {
  const hear = (): void => void act();
  element.addController({
    hostConnected: () => {
      for (const event of events) window.addEventListener(event, hear);
    },
    hostDisconnected: () => {
      for (const event of events) window.removeEventListener(event, hear);
    },
  });
}
