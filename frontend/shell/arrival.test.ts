// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { headingIn } from './arrival';

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
