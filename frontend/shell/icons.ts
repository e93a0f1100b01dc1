import shell from 'virtual:heime-icons/shell';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until } from 'lit/directives/until.js';

let all: Readonly<Record<string, string>> = shell;
let coming: Promise<void> | undefined;

/** The drawing of a Lucide icon; those that the shell itself does not use are fetched together when one is needed. */
export function icon(name: string): TemplateResult {
  return html`${name in all ? drawing(name) : until(rest().then(() => drawing(name)), drawing(name))}`;
}

const drawing = (name: string) => unsafeHTML(svg(name));

/** An icon the build does not know takes its room and stays empty. */
export const svg = (name: string): string =>
  `<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${all[name] ?? ''}</svg>`;

/** Fetches the icons of everything but the shell. */
export function rest(): Promise<void> {
  coming ??= import('virtual:heime-icons/rest').then((more) => {
    all = { ...all, ...more.default };
  });
  return coming;
}

/** `<heime-icon name="…">` for the Flow half. */
class HeimeIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  attributeChangedCallback(): void {
    const name = this.getAttribute('name') ?? '';
    this.innerHTML = svg(name);
    if (!(name in all)) {
      void rest().then(() => {
        this.innerHTML = svg(this.getAttribute('name') ?? '');
      });
    }
  }
}

customElements.define('heime-icon', HeimeIcon);
