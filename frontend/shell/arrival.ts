const patienceMs = 4000;

/**
 * Follows the person to a new screen of either half: gives the page the title of the heading, and puts the focus there
 * so that a screen reader begins to read where the screen begins.
 */
export class Arrival {
  #first = true;
  #watch: MutationObserver | undefined;

  constructor(private readonly host: HTMLElement) {}

  /** Call when the router has changed the screen. */
  arrived(): void {
    const first = this.#first;
    this.#first = false;
    this.#watch?.disconnect();
    const left = this.host.querySelector('h1');
    this.#when((heading) => {
      document.title = `${heading.textContent?.trim()} – Heime`;
      if (!first) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
    }, left);
  }

  /** The heading of a Flow view comes a little later than its address. */
  #when(show: (heading: HTMLElement) => void, left: Element | null, started = performance.now()): void {
    const heading = headingIn(this.host);
    if (heading && (heading !== left || performance.now() - started > 60)) {
      show(heading);
    } else if (performance.now() - started < patienceMs) {
      requestAnimationFrame(() => this.#when(show, left, started));
    }
  }
}

/** The first heading below an element, also within the shadow of those below it. */
export function headingIn(root: Element | ShadowRoot): HTMLElement | undefined {
  for (const child of root.children) {
    if (child.tagName === 'H1') return child as HTMLElement;
    const found = headingIn(child) ?? (child.shadowRoot ? headingIn(child.shadowRoot) : undefined);
    if (found) return found;
  }
  return undefined;
}
