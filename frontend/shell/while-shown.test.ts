// @vitest-environment happy-dom
import { html, LitElement, type TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import { whileShown } from './while-shown';

let heard = 0;

class Listening extends LitElement {
  drawn = 0;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
    whileShown(this, ['online'], () => heard++);
  }

  override render(): TemplateResult {
    this.drawn++;
    return html``;
  }
}

customElements.define('listening-one', Listening);

it('draws an element anew, or does what it is told, for as long as it is on the page', async () => {
  const element = new Listening();
  document.body.append(element);
  await element.updateComplete;
  expect(element.drawn).toBe(1);

  window.dispatchEvent(new Event('heime-language'));
  window.dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(element.drawn).toBe(2);
  expect(heard).toBe(1);

  element.remove();
  window.dispatchEvent(new Event('heime-session'));
  window.dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(element.drawn).toBe(2);
  expect(heard).toBe(1);
});
