/** What the Flow half leaves on the window when it has been opened. */
interface Window {
  Vaadin?: {
    Flow?: { clients?: object };
    connectionIndicator?: { offlineText: string; reconnectingText: string };
  };
}
