import { loadViews } from './icons';
import { type ChosenPlace, MyPlace } from './my-place';
import { t } from './texts';
import './when-back';

export { mayAskTheServer, reached } from './flow-network';
export { isWritten } from './flow-written';
export { hiddenWhenLate } from './late-view';

/**
 * What the Flow half needs besides its own: the icons it names. Vaadin's Aura is not among it: no view uses a component
 * of Vaadin's that wants a theme, and the tokens are our own.
 */
await loadViews();

/** That the server does not answer is said in our own band: Vaadin's line lies over the emergency numbers. */
function listen(): void {
  const network = window.Vaadin?.connectionState;
  if (network && network !== heard) {
    heard = network;
    network.addStateChangeListener?.((_, state) => {
      const lost = state === 'connection-lost' || state === 'reconnecting';
      window.dispatchEvent(new CustomEvent('heime-lost', { detail: lost ? t('shell.lost') : '' }));
    });
  }
}

let heard: object | undefined;

/** A place that is chosen in a search is remembered as one that is chosen on the start page. */
window.addEventListener('heime-place', (event) =>
  new MyPlace(localStorage, document).choose((event as CustomEvent<ChosenPlace>).detail),
);

window.addEventListener('vaadin-router-location-changed', listen);
listen();
