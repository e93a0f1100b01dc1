import shell from 'virtual:heime-icons/shell';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until } from 'lit/directives/until.js';

let all: Readonly<Record<string, string>> = shell;

/** The drawing of a Lucide icon. Those that the shell does not use are fetched together when one of them is needed. */
export function icon(name: string): TemplateResult {
  return html`${
    name in all
      ? drawing(name)
      : until(
          loadThings().then(
            () => drawing(name),
            () => drawing(name),
          ),
          drawing(name),
        )
  }`;
}

const drawing = (name: string) => unsafeHTML(svg(name));

/** An icon that has not come yet, or that the build does not know, takes its room and stays empty. */
export const svg = (name: string): string =>
  `<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${all[name] ?? ''}</svg>`;

/** Fetches once; what did not come is asked for again the next time, where the browser lets a file that failed be. */
const once = (fetching: () => Promise<unknown>): (() => Promise<unknown>) => {
  let coming: Promise<unknown> | undefined;
  return () =>
    (coming ??= fetching().catch((problem: unknown) => {
      coming = undefined;
      throw problem;
    }));
};

/** Fetches the icons of kinds of help, of care forms and of the forms. */
export const loadThings = once(() => import('virtual:heime-icons/things').then(take));

/** Fetches the icons of the Flow half. */
export const loadViews = once(() => Promise.all([loadThings(), import('virtual:heime-icons/views').then(take)]));

function take(more: { default: Readonly<Record<string, string>> }): void {
  all = { ...all, ...more.default };
}

/** `<heime-icon name="…">` for the Flow half. */
class HeimeIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  attributeChangedCallback(): void {
    this.#draw();
    if (!((this.getAttribute('name') ?? '') in all)) {
      const draw = (): void => this.#draw();
      void loadViews().then(draw, draw);
    }
  }

  #draw(): void {
    this.innerHTML = svg(this.getAttribute('name') ?? '');
  }
}

customElements.define('heime-icon', HeimeIcon);
