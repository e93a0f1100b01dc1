import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WaitingEntries } from '../register/waiting-entries';
import { pageStyles } from '../session/page-styles';
import { leadsTo } from '../session/rows';
import { currentSession } from '../shell/session';
import { t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';

/** "Bidra": what one can register, for oneself and for those one speaks for, and the way to what one has registered. */
class ContributePage extends LitElement {
  static override styles = pageStyles;

  readonly #entries = new WaitingEntries(this);

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override render(): TemplateResult {
    return html`
      <h1>${t('contribute.title')}</h1>
      <p class="lead">${t('contribute.lead')}</p>
      <ul class="rows">
        ${leadsTo('/kan-hjelpe', 'hand-heart', t('contribute.offer'), t('contribute.offer.text'), 'NEIGHBOURHOOD')}
        ${leadsTo('/egenmestring', 'footprints', t('contribute.resource'), t('contribute.resource.text'), 'SELF')}
        ${leadsTo('/digital-deltakelse', 'monitor-smartphone', t('contribute.digital'), t('contribute.digital.text'), 'DIGITAL')}
      </ul>
      ${this.#organisations()}
      <h2>${t('contribute.groups')}</h2>
      <ul class="rows">
        ${leadsTo('/registrer-lag', 'users', t('contribute.group'), t('contribute.group.text'))}
      </ul>
      <h2>${t('contribute.mine')}</h2>
      <ul class="rows">
        ${leadsTo('/mine', 'clipboard-list', t('me.entries'), this.#entries.line)}
        ${leadsTo('/utboks', 'send', t('me.outbox'), t('me.outbox.text'))}
      </ul>
    `;
  }

  #organisations(): TemplateResult | typeof nothing {
    const mine = (currentSession()?.hats ?? []).filter((hat) => hat.role === 'COORDINATOR' && hat.scope);
    return mine.length === 0
      ? nothing
      : html`${mine.map(
          (hat) => html`<h2>${t('contribute.for', hat.label)}</h2>
            <ul class="rows">
              ${leadsTo(`/kan-hjelpe?lag=${hat.scope}`, 'users', t('contribute.group-offer'), t('contribute.group-offer.text'), 'NEIGHBOURHOOD')}
              ${leadsTo(`/egenmestring?lag=${hat.scope}`, 'footprints', t('contribute.group-resource'), t('contribute.group-resource.text'), 'SELF')}
            </ul>`,
        )}`;
  }
}

customElements.define('contribute-page', ContributePage);
