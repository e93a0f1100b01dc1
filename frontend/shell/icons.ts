import shell from 'virtual:heime-icons/shell';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until } from 'lit/directives/until.js';

let all: Readonly<Record<string, string>> = shell;
let things: Promise<void> | undefined;
let views: Promise<void> | undefined;

/** The drawing of a Lucide icon. Those that the shell does not use are fetched together when one of them is needed. */
export function icon(name: string): TemplateResult {
  return html`${
    name in all
      ? drawing(name)
      : until(
          loadThings().then(() => drawing(name)),
          drawing(name),
        )
  }`;
}

const drawing = (name: string) => unsafeHTML(svg(name));

/** An icon that has not come yet, or that the build does not know, takes its room and stays empty. */
export const svg = (name: string): string =>
  `<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${all[name] ?? ''}</svg>`;

/** Fetches the icons of kinds of help, of care forms and of the forms. */
export function loadThings(): Promise<void> {
  things ??= import('virtual:heime-icons/things').then(take);
  return things;
}

/** Fetches the icons of the Flow half. */
export function loadViews(): Promise<void> {
  views ??= Promise.all([loadThings(), import('virtual:heime-icons/views').then(take)]).then(() => undefined);
  return views;
}

function take(more: { default: Readonly<Record<string, string>> }): void {
  all = { ...all, ...more.default };
}

/** `<heime-icon name="…">` for the Flow half. */
class HeimeIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  attributeChangedCallback(): void {
    this.#draw();
    if (!((this.getAttribute('name') ?? '') in all)) {
      void loadViews().then(() => this.#draw());
    }
  }

  #draw(): void {
    this.innerHTML = svg(this.getAttribute('name') ?? '');
  }
}

customElements.define('heime-icon', HeimeIcon);
