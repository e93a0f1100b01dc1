const patienceMs = 8000;

/**
 * Follows the person to a new screen of either half: gives the page the title of the heading, and puts the focus there
 * so that a screen reader begins to read where the screen begins.
 */
export class Arrival {
  #first = true;
  #turn = 0;

  constructor(private readonly host: HTMLElement) {}

  /** Call when the router is about to show another screen, and once for the first. */
  arrives(): void {
    const first = this.#first;
    this.#first = false;
    this.#turn += 1;
    this.#follow(this.#turn, first ? undefined : headingIn(this.host), first, performance.now());
  }

  /** The heading of a Flow view comes a little later than its address. */
  #follow(turn: number, left: HTMLElement | undefined, first: boolean, since: number): void {
    const heading = headingIn(this.host);
    if (turn !== this.#turn || performance.now() - since > patienceMs) {
      return;
    }
    if (!heading || heading === left) {
      requestAnimationFrame(() => this.#follow(turn, left, first, since));
      return;
    }
    document.title = `${heading.textContent?.trim()} – Heime`;
    if (!first) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
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
