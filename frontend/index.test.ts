// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const done: string[] = [];
const says = (what: string) => () => void done.push(what);

vi.mock('@vaadin/router', () => ({
  Router: class {
    setRoutes = async (): Promise<void> => says('the screen is there')();
  },
}));
vi.mock('./routes', () => ({ routes: () => [] }));
vi.mock('./flow-route', () => ({ flowRoute: () => undefined }));
vi.mock('./shell/heime-shell', () => ({}));
vi.mock('./shell/texts', () => ({ loadTexts: async () => says('the texts are there')() }));
vi.mock('./shell/view', () => ({ isSimple: () => false, loadSimple: async () => undefined }));
vi.mock('./shell/prefetch', () => ({ prefetchFlow: says('the Flow half is asked for ahead') }));

it('the Flow half is asked for ahead, when the first screen is there and not before', async () => {
  document.body.innerHTML = '<div id="outlet"></div>';
  await import('./index');
  expect(done).toEqual(['the texts are there', 'the screen is there', 'the Flow half is asked for ahead']);
});

it('what was painted first goes when a screen takes its place', async () => {
  document.body.innerHTML = '<div id="outlet"><p>Heime</p></div>';
  vi.resetModules();
  await import('./index');
  expect(document.querySelector('#outlet p')).not.toBeNull();
  window.dispatchEvent(new CustomEvent('vaadin-router-location-changed'));
  expect(document.querySelector('#outlet p')).toBeNull();
});
