// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { isWritten } from './flow-written';

beforeEach(() => document.body.replaceChildren());

function typed(into: HTMLInputElement | HTMLSelectElement, value: string): void {
  into.value = value;
  into.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function field(where: ParentNode = document.body): HTMLInputElement {
  const it = document.createElement('input');
  it.value = 'Leland';
  where.append(it);
  return it;
}

it('what the program has put into a field is not written by anybody', () => {
  field();
  expect(isWritten()).toBe(false);
});

it('what somebody has typed is, until it is sent and the field empty or gone', () => {
  const name = field();
  typed(name, 'Leines');
  expect(isWritten()).toBe(true);
  name.value = '';
  expect(isWritten()).toBe(false);
  typed(name, 'Leines');
  name.remove();
  expect(isWritten()).toBe(false);
});

it('so is what somebody has chosen, and what is typed inside a part that hides its fields', () => {
  document.body.innerHTML = '<select><option value="">Velg</option><option value="1">Leland</option></select>';
  typed(document.body.querySelector('select') as HTMLSelectElement, '1');
  expect(isWritten()).toBe(true);

  document.body.replaceChildren(document.createElement('div'));
  const hiding = (document.body.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
  expect(isWritten()).toBe(false);
  typed(field(hiding), 'astrid@heime.example');
  expect(isWritten()).toBe(true);
});

it('words in a room for them are, also those that the program has put back', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const words = document.body.querySelector('textarea') as HTMLTextAreaElement;
  words.value = '  ';
  expect(isWritten()).toBe(false);
  words.value = 'Hei Astrid';
  expect(isWritten()).toBe(true);
});

it('a room that is closed again is not', () => {
  document.body.innerHTML = '<div hidden><textarea></textarea></div>';
  const words = document.body.querySelector('textarea') as HTMLTextAreaElement;
  words.value = 'Hei Astrid';
  words.checkVisibility = () => false;
  expect(isWritten()).toBe(false);
});

it('a search stands in the address', () => {
  document.body.innerHTML = '<div role="search"></div>';
  typed(field(document.body.firstElementChild as HTMLElement), 'snø');
  expect(isWritten()).toBe(false);
});
