import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { loadAllTexts, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { homeRungs, rungStyles } from './home-rungs';

/** Hjemmetrappa as everybody meets it: the five steps that are tried for each need, and what is on each. */
class HomeLadder extends LitElement {
  static override styles = [
    ...rungStyles,
    css`
      section {
        padding: 0 var(--space-1);
      }
      h2 {
        margin: var(--space-11) 0 var(--space-2);
        font-size: var(--size-lead);
        line-height: 1.25;
      }
      p {
        margin: 0;
        color: var(--ink-soft);
      }
    `,
  ];

  #worded = false;

  constructor() {
    super();
    whileShown(this, ['heime-language', 'online'], this.#look);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  /** Its words are not among the first that the page says. */
  readonly #look = async (): Promise<void> => {
    this.#worded = await loadAllTexts().then(
      () => true,
      () => this.#worded,
    );
    this.hidden = !this.#worded;
    this.requestUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    return this.#worded
      ? html`<section aria-labelledby="title">
          <h2 id="title">${t('shared.ladder')}</h2>
          <p>${t('start.ladder')}</p>
          <ol role="list" aria-labelledby="title">
            ${homeRungs()}
          </ol>
        </section>`
      : nothing;
  }
}

customElements.define('home-ladder', HomeLadder);
