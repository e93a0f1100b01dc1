// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('./texts', () => ({ t: (key: string) => key, loadAllTexts: async () => undefined }));

const { standIn } = await import('./coming-screen');

let shell: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  there = new AbortController();
  document.body.innerHTML = '<heime-shell><p>Old</p></heime-shell>';
  shell = document.querySelector('heime-shell') as HTMLElement;
});

afterEach(() => vi.useRealTimers());

let there: AbortController;
const coming = () =>
  shell.querySelector('coming-screen') as (HTMLElement & { updateComplete: Promise<boolean> }) | null;
const old = () => shell.querySelector('p')?.style.display;

it('stands in the place of the screen that is left until the next is there, and says so aloud', async () => {
  standIn(there.signal);
  vi.advanceTimersByTime(900);
  expect(coming()).toBeNull();
  vi.advanceTimersByTime(200);
  await coming()?.updateComplete;
  expect(old()).toBe('none');
  expect(coming()?.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('shell.coming');
  expect(coming()?.shadowRoot?.querySelectorAll('.card.coming')).toHaveLength(3);

  there.abort();
  expect(coming()).toBeNull();
  expect(old()).toBe('');
});

it('is not seen by who comes there at once, or has gone elsewhere before it was fetched', () => {
  standIn(there.signal);
  there.abort();
  vi.advanceTimersByTime(2000);
  expect(coming()).toBeNull();

  standIn(there.signal);
  vi.advanceTimersByTime(2000);
  expect(coming()).toBeNull();
});
