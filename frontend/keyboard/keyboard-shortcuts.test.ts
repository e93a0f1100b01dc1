// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../shell/texts', () => ({
  t: (key: string) => key,
  loadAllTexts: async () => undefined,
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

await import('./keyboard-shortcuts');

type Shortcuts = HTMLElement & { updateComplete: Promise<boolean> };

let shortcuts: Shortcuts;
let went: string[];

afterEach(() => {
  vi.useRealTimers();
  delete window.Vaadin;
});

const screenWith = (content: string): void => {
  const screen = document.querySelector('#screen');
  if (screen) screen.innerHTML = content;
};

const press = (key: string, at: Element = document.activeElement ?? document.body): boolean =>
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

const shadow = () => shortcuts.shadowRoot as ShadowRoot;
const overview = () => shadow().querySelector('dialog') as HTMLDialogElement;
const focused = () => document.activeElement?.textContent;

const queue = `<div data-steps>
  <article><h2>One</h2><button data-key="a">Approve one</button></article>
  <article><h2>Two</h2><button data-key="a">Approve two</button><input type="checkbox" data-key="x" /></article>
  <article style="display: none"><h2>Gone</h2></article>
</div>
<button data-key="v">The chosen</button><textarea></textarea>`;

const inbox = `<ul data-steps><li><a href="/innboks/1">One</a></li><li><a href="/innboks/2" aria-current="true">Two</a></li>
  <li><a href="/innboks/3">Three</a></li></ul><h1 tabindex="-1">Two</h1>`;

beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = `<div class="side"><nav><a href="/innboks">Inbox</a><a href="/finn">Find</a></nav></div><div id="screen"></div>`;
  went = [];
  for (const link of document.querySelectorAll('nav a')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      went.push(link.getAttribute('href') ?? '');
    });
  }
  shortcuts = document.createElement('keyboard-shortcuts') as Shortcuts;
  document.querySelector('.side')?.append(shortcuts);
  await shortcuts.updateComplete;
});

const rested = () => vi.waitFor(() => expect(shortcuts.hasAttribute('resting')).toBe(false));

const pressedOn = (): string[] => {
  const done: string[] = [];
  for (const it of document.querySelectorAll('button')) {
    it.addEventListener('click', () => done.push(it.textContent ?? ''));
  }
  return done;
};

it('steps through a list from what is open, to the link that opens one, and stays at its end', () => {
  screenWith(inbox);
  document.querySelector('h1')?.focus();
  press('j');
  expect(focused()).toBe('Three');
  press('j');
  expect(focused()).toBe('Three');
  press('k');
  press('k');
  expect(focused()).toBe('One');
});

it('begins at the first, passes over what is not seen, and stands on a heading where nothing leads on', () => {
  screenWith(queue);
  press('j');
  expect(focused()).toBe('One');
  press('j');
  press('j');
  expect(focused()).toBe('Two');
});

it('a letter presses its button on what one stands on, and nothing when one stands nowhere', async () => {
  screenWith(queue);
  const done = pressedOn();
  press('a');
  expect(done).toEqual([]);
  press('j');
  press('j');
  press('a');
  expect(done).toEqual(['Approve two']);
  await rested();
  press('x');
  expect(document.querySelector<HTMLInputElement>('[data-key=x]')?.checked).toBe(true);
});

it('a letter that is about the whole list works wherever one stands, and not while its button is off', async () => {
  screenWith(queue);
  const done = pressedOn();
  press('j');
  press('v');
  expect(done).toEqual(['The chosen']);
  await rested();
  document.querySelector<HTMLButtonElement>('[data-key=v]')?.setAttribute('disabled', '');
  press('v');
  expect(done).toEqual(['The chosen']);
});

it('means nothing while somebody writes, but does on a box that is ticked', () => {
  screenWith(queue);
  const done = pressedOn();
  const words = document.querySelector('textarea') as HTMLTextAreaElement;
  words.focus();
  expect(press('v')).toBe(true);
  expect(press('?')).toBe(true);
  expect(done).toEqual([]);
  document.querySelector<HTMLElement>('[data-key=x]')?.focus();
  press('a');
  expect(done).toEqual(['Approve two']);
});

it('goes only where the side navigation leads', async () => {
  press('g');
  press('i');
  await rested();
  press('g');
  press('s');
  expect(went).toEqual(['/innboks']);
});

it('goes to the field of the search, or to the screen that has one and then to its field', async () => {
  press('/');
  expect(went).toEqual(['/finn']);
  screenWith('<h1 tabindex="-1">Find</h1><div role="search"><input type="search" value="snø" /></div>');
  document.querySelector('h1')?.focus();
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));

  document.querySelector('h1')?.focus();
  await rested();
  expect(press('/')).toBe(false);
  expect(document.activeElement?.tagName).toBe('INPUT');
});

it('what is typed before the server has answered, and just after it has led the focus on, presses nothing', async () => {
  vi.useFakeTimers();
  window.Vaadin = { connectionState: { state: 'loading', online: true } };
  screenWith(queue);
  const done = pressedOn();
  press('j');
  press('a');
  vi.advanceTimersByTime(5_000);
  expect(press('v')).toBe(false);
  press('k');
  expect(done).toEqual(['Approve one']);

  window.Vaadin.connectionState = { state: 'connected', online: true };
  document.querySelectorAll<HTMLElement>('h2')[1]?.setAttribute('tabindex', '-1');
  document.querySelectorAll<HTMLElement>('h2')[1]?.focus();
  press('a');
  vi.advanceTimersByTime(300);
  press('a');
  expect(done).toEqual(['Approve one']);
  vi.advanceTimersByTime(200);
  press('a');
  expect(done).toEqual(['Approve one', 'Approve two']);
  press('Escape');
  press('a');
  expect(done).toHaveLength(3);
});

it('shows the overview with the places that are there, takes it away again, and with Escape', async () => {
  press('?');
  await vi.waitFor(() => expect(overview().open).toBe(true));
  const said = overview().textContent ?? '';
  expect(said).toContain('shell.inbox');
  expect(said).not.toContain('shell.approve');
  expect(said).not.toContain('shortcuts.approve');
  press('?');
  await vi.waitFor(() => expect(overview().open).toBe(false));
  shadow().querySelector<HTMLElement>('.open')?.click();
  await vi.waitFor(() => expect(overview().open).toBe(true));
  press('Escape');
  expect(overview().open).toBe(false);
});

it('says to a screen reader what presses what, also of what comes later, and no longer when it is gone', async () => {
  screenWith(queue);
  const said = () => [...document.querySelectorAll('[aria-keyshortcuts]')].length;
  await vi.waitFor(() => expect(said()).toBe(4));
  expect(document.querySelector('[data-key=v]')?.getAttribute('aria-keyshortcuts')).toBe('v');
  shortcuts.remove();
  expect(said()).toBe(0);
  const done = pressedOn();
  press('v');
  expect(done).toEqual([]);
});

it('is switched off on this device until it is switched on again, and the button still shows the overview', async () => {
  screenWith(queue);
  const done = pressedOn();
  const box = shadow().querySelector<HTMLInputElement>('input') as HTMLInputElement;
  box.click();
  press('v');
  press('?');
  expect(done).toEqual([]);
  expect(overview().open).toBe(false);
  expect(document.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(0);

  shortcuts.remove();
  shortcuts = document.createElement('keyboard-shortcuts') as Shortcuts;
  document.querySelector('.side')?.append(shortcuts);
  await shortcuts.updateComplete;
  press('v');
  expect(done).toEqual([]);
  shadow().querySelector<HTMLElement>('.open')?.click();
  await vi.waitFor(() => expect(overview().open).toBe(true));
  shadow().querySelector<HTMLInputElement>('input')?.click();
  press('v');
  expect(done).toEqual(['The chosen']);
});
