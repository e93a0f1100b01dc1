import { loadViews } from './icons';
import { type ChosenPlace, MyPlace } from './my-place';
import { t } from './texts';

export { mayAskTheServer, reached } from './flow-network';
export { hiddenWhenLate } from './late-view';

/**
 * What the Flow half needs besides its own: the icons it names. Vaadin's Aura is not among it: no view uses a component
 * of Vaadin's that wants a theme, and the tokens are our own.
 */
await loadViews();

/** What Vaadin says when the server does not answer, in the person's language. */
function speak(): void {
  const line = window.Vaadin?.connectionIndicator;
  if (line) {
    line.offlineText = t('shell.lost');
    line.reconnectingText = t('shell.reconnecting');
  }
}

/** A place that is chosen in a search is remembered as one that is chosen on the start page. */
window.addEventListener('heime-place', (event) =>
  new MyPlace(localStorage, document).choose((event as CustomEvent<ChosenPlace>).detail),
);

window.addEventListener('heime-language', speak);
window.addEventListener('vaadin-router-location-changed', speak);
speak();
