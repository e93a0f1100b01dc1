/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import clientHalf from '../target/client-half.json';

declare const self: ServiceWorkerGlobalScope & { __WB_DISABLE_DEV_LOGS: boolean };

// The one place where the build puts its list; it must be the first time that the name stands in the code.
const everything = self.__WB_MANIFEST as { url: string; revision: string | null }[];

self.__WB_DISABLE_DEV_LOGS = true;

const shell = '.';
const patienceMs = 4000;
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

/** The page has found that the server is newer than its shell: the shell on the phone is no answer any more. */
let outdated = false;

/** An address is asked for from the network; without one, or when it lets us wait too long, the shell on the phone answers. */
registerRoute(
  new NavigationRoute(async ({ request }) => {
    const network = fetch(request);
    try {
      const first = await (outdated ? network : Promise.race([network, after(patienceMs)]));
      return first ?? (await onPhone()) ?? (await network);
    } catch (problem) {
      const response = await onPhone();
      if (response) {
        return response;
      }
      throw problem;
    }
  }),
);

// After the addresses: the start page, too, is asked for from the network first, so that its shell is the server's.
// An icon's address ends with a number that the server changes with the picture.
addRoute({ ignoreURLParametersMatching: [/^-?\d+$/] });

const after = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

async function onPhone(): Promise<Response | undefined> {
  const response = await matchPrecache(shell);
  if (!response) {
    return undefined;
  }
  const html = await response.text();
  return new Response(html.replace(/<base\s+href=[^>]*>/, `<base href="${self.registration.scope}">`), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('method' in message)) {
    return;
  }
  if (message.method === 'heime.swap') {
    void self.skipWaiting();
  } else if (message.method === 'heime.old') {
    outdated = true;
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
