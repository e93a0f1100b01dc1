// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { passBy, Walk } from './walk';

const states: unknown[] = [];
let walks = 0;
let walk: Walk;
const go = vi.spyOn(history, 'go').mockImplementation(() => undefined);

/** As the phone does when somebody presses Back so many times. */
const backBy = (screens: number): void => history.replaceState(states.at(-1 - screens) as object, '');

const show = (search: string, instead = false): void => {
  walk.show(search, instead);
  if (instead) {
    states.pop();
  }
  states.push(history.state);
};

beforeEach(() => {
  go.mockClear();
  states.length = 0;
  history.replaceState(null, '', '/trenger-hjelp');
  walk = new Walk(() => `w${walks++}`);
});

it('passes all screens of what was sent by, wherever among them Back leads to', () => {
  show('?steg=2');
  show('?steg=3');
  show('?steg=se');
  walk.ends();

  backBy(0);
  passBy();
  expect(go).toHaveBeenLastCalledWith(-4);
  backBy(2);
  passBy();
  expect(go).toHaveBeenLastCalledWith(-2);
});

it('counts a screen that takes the place of another once', () => {
  show('?steg=2');
  show('?steg=3', true);
  expect(location.search).toBe('?steg=3');
  walk.ends();
  passBy();
  expect(go).toHaveBeenLastCalledWith(-2);
});

it('leads back through a form that is not sent, and through any other screen', () => {
  show('?steg=2');
  passBy();
  history.replaceState({ idx: 3 }, '', '/behov/1');
  passBy();
  walk.ends();
  passBy();
  expect(go).not.toHaveBeenCalled();
});

it('begins anew with a form that is opened once more', () => {
  show('?steg=2');
  walk.ends();
  history.replaceState(null, '', '/trenger-hjelp');
  show('?steg=2');
  passBy();
  expect(go).not.toHaveBeenCalled();
});
