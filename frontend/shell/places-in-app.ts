import { isStaff } from './session';

/** One of the main places of the app, as the bar and the side navigation show it. */
export interface Place {
  path: string;
  /** Key of its name. */
  key: string;
  icon: string;
  /** What counts beside it. */
  counts?: 'unread';
}

export const home: Place = { path: '/', key: 'shell.home', icon: 'house' };
export const find: Place = { path: '/finn', key: 'shell.find', icon: 'search' };
export const contribute: Place = { path: '/bidra', key: 'shell.contribute', icon: 'hand-heart' };
export const messages: Place = { path: '/meldinger', key: 'shell.messages', icon: 'message-circle', counts: 'unread' };
export const me: Place = { path: '/meg', key: 'shell.me', icon: 'user-round' };
export const inbox: Place = { path: '/innboks', key: 'shell.inbox', icon: 'inbox' };
export const approve: Place = { path: '/godkjenne', key: 'shell.approve', icon: 'list-checks' };
export const participation: Place = { path: '/deltakelse', key: 'shell.participation', icon: 'monitor-smartphone' };

/** The bottom bar, the same for everybody. */
export const bar: readonly Place[] = [home, find, contribute, messages, me];

/** Where one writes undisturbed: no bar, and the way out is the way back. */
const writing = [
  '/trenger-hjelp',
  '/kan-hjelpe',
  '/egenmestring',
  '/digital-deltakelse',
  '/registrer-lag',
  '/logg-inn',
];

export const isWriting = (path: string): boolean => writing.includes(path);

/** A main place shows the brand; everywhere else leads back. */
export const isMainPlace = (path: string): boolean =>
  [home, find, contribute, messages, me, inbox, approve, participation].some((place) => place.path === path);

/** Where the way back leads for those who came straight here. */
export function parentOf(path: string): string {
  if (path.startsWith('/finn/digitalt/')) return '/finn/digitalt';
  if (path.startsWith('/finn/')) return '/finn';
  if (path.startsWith('/godkjenne/')) return '/godkjenne';
  if (path.startsWith('/innboks/')) return '/innboks';
  if (path.startsWith('/behov/')) return isStaff() ? '/innboks' : '/mine-behov';
  if (path === '/meldt' || /^\/(sporsmal|avtale|brev|meldinger)\//.test(path)) return '/meldinger';
  if (path === '/meldt-inn') return '/godkjenne';
  if (path.startsWith('/utlan/')) return '/mine';
  if (path === '/attester' || path === '/lagringstid') return '/steder';
  if (path === '/mine' || isWriting(path)) return path === '/trenger-hjelp' || path === '/logg-inn' ? '/' : '/bidra';
  return ['/mine-behov', '/frivillig', '/min-digitale-hjelp', '/utboks', '/steder'].includes(path) ? '/meg' : '/';
}

/** True when the place is where we are, or above it. */
export const isHere = (place: Place, path: string): boolean =>
  place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`);
