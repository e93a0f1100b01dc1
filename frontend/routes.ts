import { opened } from './shell/session';
import { loadAllTexts } from './shell/texts';

/** A route in the little of its shape that we use; the router's own type is recursive beyond what the compiler follows. */
export interface Screen {
  path: string;
  component?: string;
  action?: () => Promise<undefined>;
  children?: readonly object[];
}

/** Every screen of the client half, a chunk of its own each; what is not here belongs to the Flow half. */
const screens: readonly [path: string, component: string, load: () => Promise<unknown>][] = [
  ['', 'start-page', () => import('./start/start-page')],
  ['bidra', 'contribute-page', () => import('./start/contribute-page')],
  ['trenger-hjelp', 'need-form', () => import('./need/need-form')],
  ['kan-hjelpe', 'offer-form', () => import('./register/offer-form')],
  ['egenmestring', 'resource-form', () => import('./register/resource-form')],
  ['digital-deltakelse', 'participation-form', () => import('./digitalcare/participation-form')],
  ['registrer-lag', 'organisation-form', () => import('./organisation/organisation-form')],
  ['utboks', 'outbox-view', () => import('./outbox/outbox-view')],
  ['logg-inn', 'sign-in-page', () => import('./session/sign-in-page')],
  ['meg', 'me-page', () => import('./session/me-page')],
];

/** The shell with both halves inside. */
export function routes(flow: object): Screen[] {
  return [
    {
      path: '/',
      component: 'heime-shell',
      children: [...screens.map(([path, component, load]) => screen(path, component, load)), flow],
    },
  ];
}

const screen = (path: string, component: string, load: () => Promise<unknown>): Screen => ({
  path,
  component,
  action: async () => {
    await Promise.all([load(), ...(path ? [loadAllTexts(), opened()] : [])]);
    return undefined;
  },
});
