import type { FlowContainer } from './late-view';

/**
 * Flow asks the server for nothing as long as it believes that the network is lost, also when it is back. One that has
 * not begun yet is told better here, and finds out at once if that is wrong.
 *
 * @returns false for a Flow half that runs: it finds its own way back, in its own time, and only a new page is quicker
 */
export function mayAskTheServer(): boolean {
  const network = window.Vaadin?.connectionState;
  if (!network || network.online || !navigator.onLine) {
    return true;
  }
  if (isRunning()) {
    return false;
  }
  network.state = 'connected';
  return true;
}

/** The entry that Flow makes for itself before it has asked the server for anything. */
const beforeItBegins = 'TypeScript';

const isRunning = (): boolean => Object.keys(window.Vaadin?.Flow?.clients ?? {}).some((it) => it !== beforeItBegins);

/**
 * The view, unless it is the frame that Flow shows when it cannot reach the server: we have a screen of our own for that.
 *
 * @throws Error when the server was not reached
 */
export function reached(view: FlowContainer): FlowContainer {
  if (view instanceof HTMLIFrameElement) {
    throw new Error('The server was not reached');
  }
  return view;
}
