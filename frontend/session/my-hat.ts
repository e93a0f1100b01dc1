import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { keepInTheOpen } from '../shell/in-the-open';
import { currentSession, type Hat, refreshSession, take, type Workplace, writing } from '../shell/session';
import { language, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { wornName } from '../shell/worn-hat';
import { pageStyles } from './page-styles';
import { rowText } from './rows';

/** For which of her municipalities somebody is at work here, or that she is here as herself: one tap each. */
class MyHat extends LitElement {
  static override styles = [
    pageStyles,
    css`
      :host {
        max-width: none;
        padding: 0;
      }
    `,
  ];

  #said = '';
  #wrong = false;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override render(): TemplateResult | typeof nothing {
    const workplaces = currentSession()?.workplaces ?? [];
    return workplaces.length === 0
      ? nothing
      : html`<h2 id="hat">${t('me.hat')}</h2>
          <p class="lead" id="hat-hint">${t('me.hat.hint')}</p>
          <ul class="rows" aria-labelledby="hat" aria-describedby="hat-hint">
            ${this.#choice()}${workplaces.map((one) => this.#choice(one))}
          </ul>
          <p class="said ${this.#wrong ? 'problem' : 'toast'}" role="status">${this.#said}</p>`;
  }

  #choice(one?: Workplace): TemplateResult {
    const worn = (currentSession()?.worksFor ?? undefined) === one?.municipality;
    return html`<li>
      <button class="row" aria-pressed=${worn} @click=${() => this.#choose(one)}>
        <span class="glyph">${icon(one ? 'inbox' : 'user-round')}</span>
        ${rowText(wornName(one), t(one ? 'me.hat.work.text' : 'me.hat.self.text'))}
        ${worn ? icon('check') : nothing}
      </button>
    </li>`;
  }

  async #choose(one: Workplace | undefined): Promise<void> {
    const said = await this.#tell(one).catch(() => t('sign-in.offline'));
    this.#wrong = said !== undefined;
    this.#said = said ?? t('me.hat.now', wornName(one));
    this.requestUpdate();
  }

  /** What went wrong in words, if something did. */
  async #tell(one: Workplace | undefined): Promise<string | undefined> {
    const answer = await fetch('/api/session/hat', {
      method: 'PUT',
      headers: { ...writing(), 'Accept-Language': language() },
      body: JSON.stringify({ municipality: one?.municipality ?? null }),
    });
    const before = currentSession();
    if (answer.ok && before) {
      const worksFor = one?.municipality ?? null;
      const chosen = { ...before, worksFor, hats: before.hats.filter((hat) => !isWork(hat) || hat.scope === worksFor) };
      keepInTheOpen(chosen);
      take(chosen);
    }
    // Which parts it brings is asked for; what was chosen is chosen all the same.
    await refreshSession().catch(() => undefined);
    return answer.ok ? undefined : t('sign-in.failed');
  }
}

const isWork = ({ role }: Hat): boolean => role === 'CASE_WORKER' || role === 'ADMINISTRATOR';

customElements.define('my-hat', MyHat);
