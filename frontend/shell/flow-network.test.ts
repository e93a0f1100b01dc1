// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { mayAskTheServer, reached } from './flow-network';

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.Vaadin;
});

/** As Flow has it, with its belief about the network. */
function flow(state: string, clients: object = { TypeScript: {} }): NonNullable<Window['Vaadin']> {
  const connectionState = {
    state,
    get online() {
      return this.state === 'connected' || this.state === 'loading';
    },
  };
  window.Vaadin = { Flow: { clients }, connectionState };
  return window.Vaadin;
}

it.each(['connection-lost', 'reconnecting'])(
  'a Flow half that has not begun is told that there is network (%s)',
  (state) => {
    const { connectionState } = flow(state);
    expect(mayAskTheServer()).toBe(true);
    expect(connectionState?.online).toBe(true);
  },
);

it('one that runs is left to itself, and the caller is told', () => {
  const { connectionState } = flow('connection-lost', { TypeScript: {}, ROOT: {} });
  expect(mayAskTheServer()).toBe(false);
  expect(connectionState?.state).toBe('connection-lost');
});

it('a phone without network is not told that it has any', () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { connectionState } = flow('connection-lost');
  expect(mayAskTheServer()).toBe(true);
  expect(connectionState?.online).toBe(false);
});

it('the server may be asked before Flow has been fetched', () => {
  expect(mayAskTheServer()).toBe(true);
});

it('the frame that Flow shows without the server is no view', () => {
  expect(() => reached(document.createElement('iframe'))).toThrow();
  const view = document.createElement('div');
  expect(reached(view)).toBe(view);
});
