import { html, LitElement, type TemplateResult } from 'lit';
import { t } from '../shell/texts';

/** Where everybody begins: the coast, the two things one comes for, and what is near. */
class StartPage extends LitElement {
  override render(): TemplateResult {
    return html`<h1>${t('start.title')}</h1>`;
  }
}

customElements.define('start-page', StartPage);
