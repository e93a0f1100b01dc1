/** Fetches all that the first view of the Flow half needs. */
export const wholeFlow = (): Promise<unknown> =>
  Promise.all([
    import('Frontend/generated/jar-resources/Flow.js'),
    import('Frontend/generated/jar-resources/FlowBootstrap.js'),
    import('Frontend/generated/jar-resources/FlowClient.js'),
    import('./flow-half'),
    import('./coming-screen'),
    import('Frontend/generated/flow/generated-flow-imports.js'),
  ]);
