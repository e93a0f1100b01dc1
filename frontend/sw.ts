/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import clientHalf from '../target/client-half.json';
import { keptPage } from './worker/kept-page';
import { WayIn } from './worker/way-in';

declare const self: ServiceWorkerGlobalScope & { __WB_DISABLE_DEV_LOGS: boolean };

// The one place where the build puts its list; it must be the first time that the name stands in the code.
const everything = self.__WB_MANIFEST as { url: string; revision: string | null }[];

self.__WB_DISABLE_DEV_LOGS = true;

const shell = '.';
const kept = new Set([shell, ...clientHalf]);
/** What the page names itself, two kilobytes in all; the server draws them, so they are as new as the shell. */
const small = ['icons/icon-16x16.png', 'icons/icon-32x32.png', 'icons/icon-96x96.png', 'manifest.webmanifest'];
const revision = everything.find(({ url }) => url === shell)?.revision ?? null;

/**
 * Keeps the client half on the phone and nothing of the Flow half. A newer one waits until the person asks for it, or
 * until the only page that is open already runs it.
 */
precache([...everything.filter(({ url }) => kept.has(url)), ...small.map((url) => ({ url, revision }))]);
clientsClaim();

const wayIn = new WayIn(self.registration.scope, {
  network: (request) => fetch(request),
  phone: onPhone,
  after: (ms) => new Promise((resolve) => setTimeout(() => resolve(undefined), ms)),
});

// To a provider and back from it the network alone leads, however long it takes: the phone has no answer to that.
registerRoute(new NavigationRoute(({ request }) => wayIn.open(request), { denylist: [/^\/oauth2\//, /^\/login\//] }));

// In the language that is chosen now: what the phone has kept of it is for when there is no network.
registerRoute(
  ({ url }) => url.pathname.endsWith('/manifest.webmanifest'),
  async ({ request }) =>
    fetch(request).catch(async () => (await matchPrecache('manifest.webmanifest')) ?? Response.error()),
);

// After the addresses: how the start page is opened is decided there.
// An icon's address ends with a number that the server changes with the picture.
addRoute({ ignoreURLParametersMatching: [/^-?\d+$/] });

async function onPhone(): Promise<Response | undefined> {
  const response = await matchPrecache(shell);
  if (!response) {
    return undefined;
  }
  return keptPage(response, self.registration.scope);
}

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('method' in message)) {
    return;
  }
  if (message.method === 'heime.swap') {
    void self.skipWaiting();
  } else if (message.method === 'heime.old') {
    wayIn.outdated();
  } else if (message.method === 'heime.settle') {
    event.waitUntil(settle());
  }
});

/** The page that asks runs the newer shell already: if it is the only one, nobody loses anything. */
async function settle(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 1) {
    await self.skipWaiting();
  }
}
