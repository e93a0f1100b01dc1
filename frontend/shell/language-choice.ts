import { css, html, LitElement, type TemplateResult } from 'lit';
import { tellAboutMe } from '../session/my-details';
import { icon } from './icons';
import { currentSession, refreshSession, writing } from './session';
import { choices, language, setLanguage, type Tag, t } from './texts';

/** All languages, each in its own words; one tap changes both halves, on this phone and wherever one signs in. */
class LanguageChoice extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    button {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-height: 48px;
      padding: 0 14px;
      font: inherit;
      font-size: var(--size-line);
      color: var(--sea);
      background: none;
      border: 0;
      border-radius: var(--radius-round);
      cursor: pointer;
    }
    [aria-pressed='true'] {
      font-weight: 700;
      color: var(--ink);
    }
    .icon {
      width: 18px;
      height: 18px;
    }
    :focus-visible {
      outline: 3px solid var(--glow-deep);
    }
  `;

  override render(): TemplateResult {
    return html`${choices().map(
      ([tag, name]) => html`<button lang=${tag} aria-pressed=${tag === language()} @click=${() => this.#choose(tag)}>
        ${tag === language() ? icon('check') : ''}${name}
      </button>`,
    )}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'group';
    this.#named();
    window.addEventListener('heime-language', this.#named);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('heime-language', this.#named);
  }

  readonly #named = (): void => {
    this.ariaLabel = t('shell.language');
    this.requestUpdate();
  };

  #telling: Promise<void> = Promise.resolve();

  async #choose(tag: Tag): Promise<void> {
    const told = this.#telling.then(() => this.#tell(tag));
    this.#telling = told;
    await setLanguage(tag);
    await told;
  }

  /** Who is signed in is written to in that language from now on. Without network only the phone remembers it. */
  async #tell(tag: Tag): Promise<void> {
    // As the server knows her now: what she has changed on another phone stays.
    const me = currentSession()?.person && (await refreshSession().catch(() => undefined))?.person;
    if (me) {
      const { name, phone = null, district = null } = me;
      const answers = { name, phone, district, language: tag.toUpperCase() };
      // It goes on when the page is loaded anew meanwhile.
      await tellAboutMe(answers, (to, how) => fetch(to, { ...how, keepalive: true }), writing());
      await refreshSession().catch(() => undefined);
    }
  }
}

customElements.define('language-choice', LanguageChoice);
