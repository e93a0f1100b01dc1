import { type Route, Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { routes } from './routes';
import './shell/heime-shell';
import { loadTexts } from './shell/texts';

const flow = new Flow({
  imports: async () => {
    await import('./shell/flow-half');
    return import('Frontend/generated/flow/generated-flow-imports.js');
  },
});

const outlet = document.querySelector('#outlet');
await loadTexts();
outlet?.replaceChildren();
await new Router(outlet).setRoutes(routes(flow.serverSideRoutes) as Route[]);
