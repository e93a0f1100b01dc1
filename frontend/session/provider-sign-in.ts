import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { pageParts } from '../form/part-styles';
import { scene } from '../form/scene';
import { currentSession, refreshSession } from '../shell/session';
import { t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { ProviderWay, type Reason } from './provider-way';

/**
 * The ways in through a provider, such as ID-porten, where the server has any. One leaves the app, and comes back to this
 * page. Fires `signed-in` when one is.
 */
class ProviderSignIn extends LitElement {
  static override styles = [
    ...pageParts,
    css`
      /* As high as it takes for a thumb to reach what is below. */
      heime-scene {
        height: 11rem;
      }
      button {
        margin-top: var(--space-6);
      }
      h2 {
        font-size: var(--size-lead);
        margin: var(--space-10) 0 0;
      }
      .problem:empty {
        display: none;
      }
      :focus-visible {
        outline: 3px solid var(--glow-deep);
        outline-offset: 2px;
      }
    `,
  ];

  readonly #way = new ProviderWay(sessionStorage);
  #why: Reason | undefined;
  #offline = false;

  constructor() {
    super();
    whileShown(this, ['heime-session']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const back = this.#way.back(location.search);
    if (!back) return;
    const to = back.to ? `?til=${encodeURIComponent(back.to)}` : '';
    history.replaceState(history.state, '', `${location.pathname}${to}`);
    if (back.signedIn) {
      this.dispatchEvent(new CustomEvent('signed-in'));
    } else {
      this.#why = back.why;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const providers = currentSession()?.providers ?? [];
    return providers.length === 0
      ? nothing
      : html`${scene()}
          <p class="problem" role="alert">${this.#said()}</p>
          ${providers.map(
            ({ id, name }) =>
              html`<button class="action primary whole" @click=${() => this.#leave(id)}>${t('sign-in.with', name)}</button>`,
          )}
          <h2>${t(currentSession()?.sms ? 'sign-in.sms.or-code' : 'sign-in.or-code')}</h2>`;
  }

  #said(): string | typeof nothing {
    if (this.#offline) return t('sign-in.offline');
    if (this.#why === 'otherwise') return t('sign-in.failed');
    return this.#why ? t(`sign-in.not-in.${this.#why}`) : nothing;
  }

  /** Without network one stays here, where that can be said. */
  async #leave(provider: string): Promise<void> {
    this.#why = undefined;
    try {
      await refreshSession();
    } catch {
      this.#offline = true;
      this.requestUpdate();
      return;
    }
    location.assign(this.#way.leave(provider, location.search));
  }
}

customElements.define('provider-sign-in', ProviderSignIn);
