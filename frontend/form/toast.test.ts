// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../shell/texts', () => ({ t: (key: string) => key }));

const { leadToToast, toast } = await import('./toast');

const undo = vi.fn();
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  document.body.replaceChildren(page);
});

const box = () => page.querySelector('.toast');

it('is there before it says anything, so that it is heard when it does', () => {
  render(toast(), page);
  const there = box();
  expect(there?.getAttribute('role')).toBe('status');
  expect(there?.matches(':empty')).toBe(true);

  render(toast({ said: 'Kastet.' }), page);

  expect(box()).toBe(there);
  expect(there?.textContent).toBe('Kastet.');
  expect(page.querySelector('button')).toBeNull();
});

it('offers the way back, and says of what', () => {
  render(toast({ said: 'Kastet.', undo }), page);
  const back = page.querySelector('button');
  expect(back?.getAttribute('aria-label')).toBe('shared.undo: Kastet.');
  back?.click();
  expect(undo).toHaveBeenCalledOnce();
});

it('is led to where it is said, not to the way back itself', () => {
  render(toast({ said: 'Kastet.', undo }), page);
  leadToToast(page);
  expect(document.activeElement).toBe(page.querySelector('.toast > span'));
});
