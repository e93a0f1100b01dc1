import { beforeEach, expect, it } from 'vitest';
import { Keys, type Pressed } from './keys';

let keys: Keys;

beforeEach(() => {
  keys = new Keys();
});

const press = (key: string, how: Partial<Pressed> = {}) =>
  keys.read({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    defaultPrevented: false,
    ...how,
  });

it('j goes on and k goes back, for as long as they are held', () => {
  expect(press('j')).toEqual({ does: 'step', by: 1 });
  expect(press('k', { repeat: true })).toEqual({ does: 'step', by: -1 });
});

it('a question mark shows the overview and a stroke goes to the search, which are written with Shift in Norway', () => {
  expect(press('?', { shiftKey: true })).toEqual({ does: 'show' });
  expect(press('/', { shiftKey: true })).toEqual({ does: 'look' });
  expect(press('/')).toEqual({ does: 'look' });
});

it('g and then a letter goes to a place, however long one thinks in between', () => {
  expect(press('g')).toBeUndefined();
  expect(press('Shift')).toBeUndefined();
  expect(press('i')).toEqual({ does: 'leave', to: '/innboks' });
  expect(press('i')).toBeUndefined();
  press('g');
  expect(press('g')).toEqual({ does: 'leave', to: '/godkjenne' });
});

it('g and then a letter that leads nowhere does nothing, not even what the letter does by itself', () => {
  press('g');
  expect(press('a')).toBeUndefined();
  expect(press('a')).toEqual({ does: 'act', key: 'a' });
});

it('g is forgotten when one does something else meanwhile', () => {
  press('g');
  keys.forget();
  expect(press('i')).toBeUndefined();
});

it('g is forgotten when one goes on with Tab, Enter or an arrow', () => {
  for (const other of ['Tab', 'Enter', 'ArrowDown']) {
    press('g');
    press(other);
    expect(press('i')).toBeUndefined();
  }
});

it('what acts does so once, however long it is held', () => {
  for (const key of ['a', 'r', 'x', 'v']) {
    expect(press(key)).toEqual({ does: 'act', key });
    expect(press(key, { repeat: true })).toBeUndefined();
  }
});

it('a key that belongs to the browser, the system or a screen reader is left to them', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented'] as const) {
    expect(press('a', { [held]: true })).toBeUndefined();
  }
  expect(press('A', { shiftKey: true })).toBeUndefined();
  expect(press('ArrowDown')).toBeUndefined();
});

it('a letter is the same with Caps Lock on', () => {
  expect(press('J')).toEqual({ does: 'step', by: 1 });
});
