import type { FlowContainer } from './shell/late-view';
import { isOld } from './shell/newer';
import { asked } from './shell/session';
import { flowLags, loadAllTexts } from './shell/texts';

type FlowAction = (context: object, commands: object) => Promise<FlowContainer>;

const openedAnew = 'heime-opened-anew';
const patienceMs = 10_000;

let action: Promise<FlowAction> | undefined;

/** Every address that no client screen has belongs to the Flow half, which is fetched when the first one is opened. */
export const flowRoute = {
  path: '(.*)',
  action: async (
    context: { pathname?: string; search?: string },
    commands: { component(name: string): unknown },
  ): Promise<unknown> => {
    if (flowLags()) {
      return openAnew(context);
    }
    try {
      const [view, half] = await Promise.all([flow(), import('./shell/flow-half'), asked()]);
      if ((isOld() || !half.mayAskTheServer()) && mayOpenAnew()) {
        return openAnew(context);
      }
      return half.hiddenWhenLate(half.reached(await view(context, commands)));
    } catch {
      if (isOld() && mayOpenAnew()) {
        return openAnew(context);
      }
      await Promise.all([import('./shell/offline-page'), loadAllTexts()]);
      return commands.component('offline-page');
    }
  },
};

/** An old shell may not even find its chunks on a new server: the address is opened with the shell that belongs to it. */
function openAnew(context: { pathname?: string; search?: string }): Promise<never> {
  if (isOld()) {
    navigator.serviceWorker?.controller?.postMessage({ method: 'heime.old' });
  }
  location.assign(`${context.pathname ?? '/'}${context.search ?? ''}`);
  return new Promise<never>(() => undefined);
}

/** Once in a while, so that a server that is away does not make the page open itself for ever. */
function mayOpenAnew(): boolean {
  const last = Number(sessionStorage.getItem(openedAnew) ?? 0);
  const may = Date.now() - last > patienceMs;
  if (may) {
    sessionStorage.setItem(openedAnew, String(Date.now()));
  }
  return may;
}

/** Fetches the Flow half, for a view that is wanted now or may be wanted soon. */
export function flow(): Promise<FlowAction> {
  action ??= open().catch((problem: unknown) => {
    action = undefined;
    throw problem;
  });
  return action;
}

async function open(): Promise<FlowAction> {
  const { Flow } = await import('Frontend/generated/jar-resources/Flow.js');
  const [route] = new Flow({
    imports: async () => {
      await import('./shell/flow-half');
      return import('Frontend/generated/flow/generated-flow-imports.js');
    },
  }).serverSideRoutes;
  return route.action as unknown as FlowAction;
}
