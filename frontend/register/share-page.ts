import { canShare, type Phone, share, type Way } from './sharing';

const phone = (): Phone => {
  const { share: native, clipboard } = navigator as Partial<Navigator>;
  return {
    ...(native ? { share: (what) => native.call(navigator, what) } : {}),
    ...(clipboard ? { clipboard } : {}),
    print: () => window.print(),
  };
};

/** `<heime-share path="…" about="…">` around the buttons that the Flow half draws. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#pressed);
    this.toggleAttribute('native', canShare(phone()));
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#pressed);
  }

  readonly #pressed = (event: Event): void => {
    const way = (event.target as Element).closest('[data-share]')?.getAttribute('data-share') as Way | null;
    if (way) {
      void this.#share(way);
    }
  };

  async #share(way: Way): Promise<void> {
    // the page itself, without where the reader lives
    const url = new URL(this.getAttribute('path') ?? '', location.origin).href;
    const said = await share(phone(), way, this.getAttribute('about') ?? '', url);
    const status = this.querySelector('[role="status"]');
    if (status) {
      status.textContent = said ? this.getAttribute(said) : '';
    }
  }
}

customElements.define('heime-share', SharePage);
