import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { pageParts } from '../form/part-styles';
import { icon } from '../shell/icons';
import { asked, writing } from '../shell/session';
import { language, t } from '../shell/texts';
import { browserKeys, type Written } from './browser-keys';
import { PasskeyDoor } from './passkey-door';
import type { Attempt } from './sign-in';

/**
 * The way in with a passkey, where there is one: beside the field for the address, and in what the browser offers there.
 * Fires `decided` when it is known whether there is one, and has its room, and `signed-in`.
 */
class PasskeySignIn extends LitElement {
  static override styles = [
    ...pageParts,
    css`
      p {
        margin: var(--space-9) var(--space-1) var(--space-4);
        color: var(--ink-soft);
      }
      button {
        gap: var(--space-4);
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

  readonly #keys = browserKeys();
  readonly #door = new PasskeyDoor(
    (...call) => fetch(...call),
    () => ({ ...writing(), 'Accept-Language': language() }),
    location.hostname,
  );
  #waiting = new AbortController();
  #offered = false;
  #busy = false;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#offer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#waiting.abort();
  }

  override render(): TemplateResult | typeof nothing {
    return this.#offered
      ? html`<p>${t('sign-in.passkey.text')}</p>
          <button class="action quiet whole" ?disabled=${this.#busy} @click=${this.#use}>
            ${icon('key-round')}${t('sign-in.passkey')}
          </button>
          <p class="problem" role="alert">${this.#said}</p>`
      : nothing;
  }

  /** Without network there is no way in at all, and the page says so when one tries. */
  async #offer(): Promise<void> {
    this.#waiting.abort();
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    await asked();
    const wanted = this.#keys ? await this.#door.asks().catch(() => undefined) : undefined;
    if (signal.aborted) return;
    this.#offered ||= wanted !== undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new CustomEvent('decided'));
    if (!wanted) return;
    const signed = await this.#keys?.wait(wanted, signal).catch(() => undefined);
    if (signed && !signal.aborted) {
      await this.#prove(signed);
    }
  }

  /** Whoever says no to the phone's question knows that herself. */
  readonly #use = async (): Promise<void> => {
    this.#waiting.abort();
    this.#busy = true;
    this.#said = '';
    this.requestUpdate();
    try {
      const wanted = await this.#door.asks();
      const signed = wanted && (await this.#keys?.use(wanted).catch(() => undefined));
      if (signed && (await this.#prove(signed))) return;
    } catch {
      this.#say({ ok: false, offline: true });
    }
    this.#busy = false;
    this.requestUpdate();
    void this.#offer();
  };

  async #prove(signed: Written): Promise<boolean> {
    const attempt = await this.#door.prove(signed);
    if (attempt.ok) {
      this.dispatchEvent(new CustomEvent('signed-in'));
    } else {
      this.#say(attempt);
    }
    return attempt.ok;
  }

  #say(attempt: Extract<Attempt, { ok: false }>): void {
    this.#said = attempt.said ?? t(attempt.offline ? 'sign-in.offline' : 'sign-in.failed');
    this.requestUpdate();
  }
}

customElements.define('passkey-sign-in', PasskeySignIn);
