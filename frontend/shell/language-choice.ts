import { css, html, LitElement, type TemplateResult } from 'lit';
import { sayInShell } from '../outbox/said';
import { icon } from './icons';
import { changeLanguage } from './language-change';
import { tellWhatIsUntold } from './language-told';
import { asked } from './session';
import { choices, language, type Tag, t } from './texts';

/** All languages, each in its own words; one tap changes both halves, on this phone and wherever one signs in. */
class LanguageChoice extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    button {
      display: inline-flex;
      gap: var(--space-3);
      align-items: center;
      min-height: var(--touch);
      padding: 0 var(--space-7);
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
    window.addEventListener('online', this.#tell);
    void asked().then(tellWhatIsUntold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('heime-language', this.#named);
    window.removeEventListener('online', this.#tell);
  }

  async #choose(tag: Tag): Promise<void> {
    try {
      await changeLanguage(tag);
    } catch {
      sayInShell(t('shell.language.failed'));
    }
  }

  /** Its own, since the choice may stand twice on a page: one that goes takes nothing from the other. */
  readonly #tell = (): void => void tellWhatIsUntold();

  readonly #named = (): void => {
    this.ariaLabel = t('shell.language');
    this.requestUpdate();
  };
}

customElements.define('language-choice', LanguageChoice);
