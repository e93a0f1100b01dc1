import { html, LitElement, type TemplateResult } from 'lit';
import { scene } from '../form/scene';
import { pageStyles } from '../session/page-styles';
import { t } from './texts';
import { whileShown } from './while-shown';

/** Stands in for a screen of the Flow half that cannot be reached, and gives way to it when the network is back. */
class OfflinePage extends LitElement {
  static override styles = pageStyles;

  constructor() {
    super();
    whileShown(this, ['online'], this.#again);
  }

  override render(): TemplateResult {
    return html`${scene()}<h1>${t('shell.away.title')}</h1>
      <p class="lead">${t('shell.away.text')}</p>
      <button class="action primary whole" @click=${this.#again}>${t('shell.away.again')}</button>
      <a class="action quiet whole" href="/">${t('shell.away.home')}</a>`;
  }

  readonly #again = (): void => location.reload();
}

customElements.define('offline-page', OfflinePage);
