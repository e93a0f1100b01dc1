import '../register/share-page';
import look from '../theme/flow.css?inline';
import { loadViews } from './icons';
import { type ChosenPlace, MyPlace } from './my-place';
import { t } from './texts';
import { nothingWaits, waitsForNet } from './waits-for-net';
import './when-back';

export { mayAskTheServer, reached } from './flow-network';
export { isWritten } from './flow-written';
export { hiddenWhenLate } from './late-view';

/**
 * What the Flow half needs besides its own: the look of its views, the icons they name and what a view does on the phone.
 * It comes here for all views at once: what a view names by itself is asked for when the server has answered, which costs
 * a slow network one turn more. Vaadin's Aura is not among it: no view uses a component of Vaadin's that wants a theme,
 * and the tokens are our own.
 */
dress();
// A view without its drawings can be read and used; one that is not shown cannot.
await loadViews().catch(() => undefined);

function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String(look));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** That the server does not answer is said in our own band: Vaadin's line lies over the emergency numbers. */
function listen(): void {
  const network = window.Vaadin?.connectionState;
  if (network && network !== heard) {
    heard = network;
    network.addStateChangeListener?.((_, state) => {
      const lost = state === 'connection-lost' || state === 'reconnecting';
      // Without network the band says so already, or what became of a tap: also while Flow tries to send it.
      if (lost && navigator.onLine) {
        say(t('shell.lost'));
      } else if (state === 'connected' && navigator.onLine) {
        say('');
        nothingWaits();
      }
    });
  }
}

const say = (lost: string): void => void window.dispatchEvent(new CustomEvent('heime-lost', { detail: lost }));

document.addEventListener('click', ({ target }) => {
  if (waitsForNet(target)) {
    say(t('shell.waits'));
  }
});

let heard: object | undefined;

/** A place that is chosen in a search is remembered as one that is chosen on the start page. */
window.addEventListener('heime-place', (event) =>
  new MyPlace(localStorage, document).choose((event as CustomEvent<ChosenPlace>).detail),
);

window.addEventListener('vaadin-router-location-changed', listen);
listen();

/** The coast in small is fetched for who meets it first. */
const drawScene = (): void => void import('../theme/heime-scene').catch(() => undefined);
window.addEventListener('heime-scene', drawScene);
if (document.querySelector('heime-scene')) {
  drawScene();
}
