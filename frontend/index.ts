import { type Route, Router } from '@vaadin/router';
import { flowRoute } from './flow-route';
import { routes } from './routes';
import './shell/heime-shell';
import { loadTexts } from './shell/texts';

const outlet = document.querySelector('#outlet');
await loadTexts();
outlet?.replaceChildren();
await new Router(outlet).setRoutes(routes(flowRoute) as Route[]);
