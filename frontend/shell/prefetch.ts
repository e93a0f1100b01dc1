import { whenIdle } from './idle';

const restMs = 6000;

/** Fetches the Flow half while the phone rests, so that its first view opens at once. Never for those who save data. */
export function prefetchFlow(): void {
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (!connection?.saveData) {
    setTimeout(() => {
      if (navigator.onLine) {
        whenIdle(() => void fetchAll().catch(() => undefined));
      }
    }, restMs);
  }
}

const fetchAll = (): Promise<unknown> =>
  Promise.all([
    import('Frontend/generated/jar-resources/Flow.js'),
    import('Frontend/generated/jar-resources/FlowBootstrap.js'),
    import('Frontend/generated/jar-resources/FlowClient.js'),
    import('./flow-half'),
    import('./coming-screen'),
    import('Frontend/generated/flow/generated-flow-imports.js'),
  ]);
