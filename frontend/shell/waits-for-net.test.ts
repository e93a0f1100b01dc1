// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('./texts', () => ({ t: (key: string) => key }));
const { nothingWaits, waitsForNet } = await import('./waits-for-net');

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.Vaadin;
});

function button(): HTMLElement {
  const made = document.createElement('button');
  made.className = 'action';
  made.append(document.createElement('span'));
  document.body.append(made);
  return made;
}

it('a button that is tapped without network says that it waits, until the server answers again', () => {
  vi.stubGlobal('navigator', { onLine: false });
  const tapped = button();
  expect(waitsForNet(tapped.firstElementChild)).toBe(true);
  expect(tapped.dataset.waits).toBe('shell.waits.here');

  nothingWaits();
  expect(tapped.dataset.waits).toBeUndefined();
});

it('so does one that is tapped while Flow looks for the server', () => {
  vi.stubGlobal('navigator', { onLine: true });
  window.Vaadin = { connectionState: { state: 'reconnecting', online: false } };
  expect(waitsForNet(button())).toBe(true);
});

it('says nothing where there is network, and nothing of what is no button', () => {
  vi.stubGlobal('navigator', { onLine: true });
  expect(waitsForNet(button())).toBe(false);
  vi.stubGlobal('navigator', { onLine: false });
  expect(waitsForNet(document.body)).toBe(false);
  expect(waitsForNet(null)).toBe(false);
});
