// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Arrival, headingIn } from './arrival';

it('finds the heading of a Flow view in the page itself', () => {
  const page = document.createElement('div');
  page.innerHTML = '<div><section><h1>Innboks</h1></section></div>';
  expect(headingIn(page)?.textContent).toBe('Innboks');
});

it('finds the heading of a client screen within its shadow', () => {
  const page = document.createElement('div');
  const screen = page.appendChild(document.createElement('div'));
  screen.attachShadow({ mode: 'open' }).innerHTML = '<form><h1>Hva trenger du?</h1></form>';
  expect(headingIn(page)?.textContent).toBe('Hva trenger du?');
});

it('finds none where there is none yet', () => {
  expect(headingIn(document.createElement('div'))).toBeUndefined();
});

function flowView(title: string): HTMLElement {
  const view = document.createElement('div');
  view.innerHTML = `<h1>${title}</h1>`;
  return view;
}

function clientScreen(title: string): HTMLElement {
  const screen = document.createElement('div');
  screen.attachShadow({ mode: 'open' }).innerHTML = `<h1>${title}</h1>`;
  return screen;
}

function shellWith(screen: HTMLElement): [HTMLElement, Arrival] {
  const shell = document.createElement('div');
  document.body.replaceChildren(shell);
  shell.append(screen);
  const arrival = new Arrival(shell);
  arrival.arrives();
  return [shell, arrival];
}

const focused = () => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent;

it('leaves the focus where the browser puts it on the first screen', () => {
  shellWith(flowView('Meldinger'));
  expect(document.activeElement).toBe(document.body);
  expect(document.title).toBe('Meldinger – Heime');
});

it('follows to a Flow view that is there before its address', () => {
  const [shell, arrival] = shellWith(flowView('Meldinger'));
  shell.replaceChildren(flowView('Kan du hjelpe?'));
  arrival.arrives();
  expect(focused()).toBe('Kan du hjelpe?');
  expect(document.title).toBe('Kan du hjelpe? – Heime');
});

it('waits for what comes after the address, also when the screen that is left has changed its heading', async () => {
  const [shell, arrival] = shellWith(clientScreen('Hva trenger du?'));
  shell.replaceChildren(clientScreen('Takk'));
  arrival.arrives();
  expect(focused()).not.toBe('Takk');
  shell.replaceChildren(flowView('Snømåking'));
  await vi.waitUntil(() => focused() === 'Snømåking');
});
