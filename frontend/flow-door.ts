import type { FlowContainer } from './shell/late-view';

type FlowAction = (context: object, commands: object) => Promise<FlowContainer>;

let action: Promise<FlowAction> | undefined;

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
