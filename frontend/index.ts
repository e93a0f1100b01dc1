import { type Route, Router } from '@vaadin/router';
import { flowRoute } from './flow-route';
import { routes } from './routes';
import './shell/heime-shell';
import { prefetchFlow } from './shell/prefetch';
import { loadTexts } from './shell/texts';
import { isSimple, loadSimple } from './shell/view';

const outlet = document.querySelector('#outlet');
await loadTexts();
if (isSimple()) {
  await loadSimple();
}
// What was painted before the first script stays until a screen is there to take its place.
const painted = [...(outlet?.children ?? [])];
const unpaint = (): void => {
  for (const it of painted) {
    it.remove();
  }
};
window.addEventListener('vaadin-router-location-changed', unpaint, { once: true });
await new Router(outlet).setRoutes(routes(flowRoute) as Route[]);
prefetchFlow();
