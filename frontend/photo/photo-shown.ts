import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { photos } from '../outbox/app-outbox';

/** A photo by its id: from the phone when it is there, else from the server. */
export class PhotoShown extends LitElement {
  static override properties = { photo: {}, text: {} };
  static override styles = css`
    img {
      display: block;
      width: 100%;
      aspect-ratio: 3 / 2;
      object-fit: cover;
      border-radius: var(--radius);
      background: var(--line);
      margin-top: var(--space-6);
    }
  `;

  declare photo: string;
  declare text: string;
  #address = '';
  #shown = '';

  override willUpdate(): void {
    if (this.#shown !== this.photo) {
      this.#shown = this.photo;
      void this.#find(this.photo);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
    this.#shown = '';
  }

  override render(): TemplateResult | typeof nothing {
    return this.#address ? html`<img src=${this.#address} alt=${this.text ?? ''} />` : nothing;
  }

  async #find(photo: string): Promise<void> {
    const here = await photos.find(photo).catch(() => undefined);
    if (this.#shown === photo) {
      this.#letGo();
      this.#address = here ? URL.createObjectURL(here) : `/api/photos/${photo}`;
      this.requestUpdate();
    }
  }

  #letGo(): void {
    if (this.#address.startsWith('blob:')) {
      URL.revokeObjectURL(this.#address);
    }
    this.#address = '';
  }
}

customElements.define('photo-shown', PhotoShown);
