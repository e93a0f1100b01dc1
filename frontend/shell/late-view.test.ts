// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type FlowContainer, hiddenWhenLate } from './late-view';

let answer: () => void;
let container: FlowContainer;

/** As Flow does it: in the page from the beginning, and shown by the server's answer. */
beforeEach(() => {
  document.body.innerHTML = '<main><h1>Hjemme når jeg kan</h1></main>';
  container = document.body.appendChild(document.createElement('div'));
  container.style.display = 'none';
  container.innerHTML = '<h1>Finn hjelp</h1>';
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  container.onBeforeEnter = async () => {
    await answered;
    container.style.display = '';
    document.title = 'Finn hjelp';
  };
});

it('a view whose answer comes after the person has gone elsewhere is not shown, nor does it name the page', async () => {
  const entering = hiddenWhenLate(container).onBeforeEnter?.({}, {});
  window.dispatchEvent(new Event('vaadin-router-go'));
  answer();
  await entering;
  expect(container.style.display).toBe('none');
  expect(document.title).toBe('Hjemme når jeg kan – Heime');
});

it('a view for which the person has waited is shown', async () => {
  const entering = hiddenWhenLate(container).onBeforeEnter?.({}, {});
  answer();
  await entering;
  expect(container.style.display).toBe('');
});

it('a view that is in its place already stays there on the way to another one of its half', async () => {
  document.querySelector('main')?.append(container);
  const entering = hiddenWhenLate(container).onBeforeEnter?.({}, {});
  window.dispatchEvent(new Event('vaadin-router-go'));
  answer();
  await entering;
  expect(container.style.display).toBe('');
});
