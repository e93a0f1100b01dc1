import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { notice } from '../form/notice';
import { pageParts } from '../form/part-styles';
import { currentSession } from '../shell/session';
import { formats, loadAllTexts, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';

/** As long as I am to be erased: on which day, and the way to where I can regret it. */
class ErasureNotice extends LitElement {
  static override styles = pageParts;

  #worded = false;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadAllTexts()
      .then(() => {
        this.#worded = true;
        this.requestUpdate();
      })
      .catch(() => undefined);
  }

  override render(): TemplateResult | typeof nothing {
    const day = currentSession()?.erasedOn;
    return day && this.#worded
      ? notice(
          'info',
          t(
            'me.erased-on',
            new Date(day).toLocaleDateString(formats(), { day: 'numeric', month: 'long', year: 'numeric' }),
          ),
          html`<a class="action quiet" href="/mine-opplysninger">${t('me.erased-on.regret')}</a>`,
        )
      : nothing;
  }
}

customElements.define('erasure-notice', ErasureNotice);
