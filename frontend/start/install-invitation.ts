import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { install } from './install';
import { loadAllTexts, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';

/** A gentle question, at the end of the start page, whether the program should be on the home screen. */
class InstallInvitation extends LitElement {
  static override styles = css`
    section {
      margin-top: var(--space-9);
      padding: var(--space-8);
      border-radius: var(--radius);
      background: var(--sea-tint);
    }
    h2 {
      margin: 0;
      font-size: var(--size-strong);
    }
    p {
      margin: var(--space-2) 0 var(--space-6);
    }
    .icon {
      vertical-align: -5px;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
    }
    button {
      min-height: var(--touch);
      padding: 0 var(--space-9);
      border-radius: var(--radius-round);
      border: 1.5px solid var(--sea);
      font: inherit;
      color: var(--sea);
      background: none;
      cursor: pointer;
    }
    .yes {
      color: var(--sea-ink);
      background: var(--sea);
    }
    :focus-visible {
      outline: 3px solid var(--glow-deep);
      outline-offset: 2px;
    }
  `;

  #worded = false;

  constructor() {
    super();
    whileShown(this, ['heime-offered', 'appinstalled', 'heime-language'], this.#look);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    install.count();
    void this.#look();
  }

  /** Its words are not among the first that the page says: they are fetched for those who are invited. */
  readonly #look = async (): Promise<void> => {
    if (install.invitation) {
      this.#worded = await loadAllTexts().then(
        () => true,
        () => false,
      );
    }
    this.requestUpdate();
  };

  readonly #accept = async (): Promise<void> => {
    await install.accept();
    this.requestUpdate();
  };

  readonly #decline = (): void => {
    install.decline();
    this.requestUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    const { invitation } = install;
    if (!invitation || !this.#worded) {
      return nothing;
    }
    return html`<section aria-labelledby="title">
      <h2 id="title">${icon('smartphone')} ${t('start.install.title')}</h2>
      <p>${t(invitation === 'OFFER' ? 'start.install.text' : 'start.install.find')}</p>
      <div>
        ${
          invitation === 'OFFER'
            ? html`<button class="yes" @click=${this.#accept}>${t('start.install.yes')}</button>`
            : nothing
        }
        <button @click=${this.#decline}>${t('start.install.no')}</button>
      </div>
    </section>`;
  }
}

customElements.define('install-invitation', InstallInvitation);
