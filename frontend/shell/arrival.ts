const patienceMs = 8000;

/**
 * Follows the person to a new screen of either half: gives the page the title of the heading, and puts the focus there
 * so that a screen reader begins to read where the screen begins.
 */
export class Arrival {
  #turn = 0;
  /** Where the person was led last. */
  #at: HTMLElement | undefined;

  constructor(private readonly host: HTMLElement) {}

  /**
   * Call when the person goes somewhere: what stands below the screen is not seen to jump when another one comes. Where she
   * is in it herself it stays in sight, and her focus with it.
   */
  leaves(): void {
    if (!this.host.shadowRoot?.querySelector('footer:focus-within')) {
      this.host.toggleAttribute('arriving', true);
    }
  }

  /** Call when she is where she was, or nothing came. */
  stays(): void {
    this.host.toggleAttribute('arriving', false);
  }

  /** Call when the address has changed, and once for the first screen. */
  arrives(): void {
    const shown = headingIn(this.host);
    this.#turn += 1;
    this.leaves();
    this.#follow(this.#turn, isOfFlow(shown) ? this.#at : shown, performance.now());
  }

  /** From one Flow view to another the heading comes before its address, else a little later. */
  #follow(turn: number, left: HTMLElement | undefined, since: number): void {
    const heading = headingIn(this.host);
    if (turn !== this.#turn) {
      return;
    }
    const late = performance.now() - since > patienceMs;
    if (!late && (!heading || heading === left)) {
      requestAnimationFrame(() => this.#follow(turn, left, since));
      return;
    }
    afterTheNextPicture(() => turn === this.#turn && this.stays());
    if (late || !heading) {
      return;
    }
    this.#at = heading;
    entitle(heading);
    if (turn > 1) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }
}

/** What is seen first in the picture in which it has moved counts as jumping, though nobody has seen it elsewhere. */
function afterTheNextPicture(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** Calls the page what the screen is called. */
export const entitle = (heading: HTMLElement): void => {
  document.title = `${heading.textContent?.trim()} – Heime`;
};

/** The screens of the client half draw in a shadow of their own. */
function isOfFlow(heading: HTMLElement | undefined): boolean {
  return heading?.getRootNode() === document;
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
