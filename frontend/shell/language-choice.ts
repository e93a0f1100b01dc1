import { css, html, LitElement, type TemplateResult } from 'lit';
import { icon } from './icons';
import { language, setLanguage, type Tag, t } from './texts';

const languages: readonly [tag: Tag, name: string][] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

/** The three languages, each in its own words; one tap changes both halves. Fires `chosen` with the tag. */
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
    return html`${languages.map(
      ([tag, name]) => html`<button lang=${tag} aria-pressed=${tag === language()} @click=${() => this.#choose(tag)}>
        ${tag === language() ? icon('check') : ''}${name}
      </button>`,
    )}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'group';
    this.ariaLabel = t('shell.language');
  }

  async #choose(tag: Tag): Promise<void> {
    await setLanguage(tag);
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent<Tag>('chosen', { detail: tag }));
  }
}

customElements.define('language-choice', LanguageChoice);
