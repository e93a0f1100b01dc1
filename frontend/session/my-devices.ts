import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { partStyles } from '../form/part-styles';
import { icon } from '../shell/icons';
import { writing } from '../shell/session';
import { formats, t } from '../shell/texts';
import { type Device, Devices } from './devices';
import { heldStyles } from './held-styles';

/** Where I am signed in; a phone that is lost is signed out from here, and its passkey is a step further. */
class MyDevices extends LitElement {
  static override styles = [...partStyles, ...heldStyles];

  readonly #devices = new Devices((...call) => fetch(...call), writing);
  #all: Device[] = [];
  #said = '';
  #keysStay = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#all.length === 0 && !this.#said) {
      return nothing;
    }
    return html`<h2 tabindex="-1">${t('me.devices')}</h2>
      <ul class="rows">
        ${this.#all.map((it) => this.#device(it))}
      </ul>
      <p role="status">${this.#said}${this.#keysStay ? html` ${t('me.devices.keys')}` : nothing}</p>
      ${
        this.#keysStay
          ? html`<button class="action quiet whole" @click=${() => this.dispatchEvent(new Event('to-passkeys'))}>
              ${t('me.devices.to-keys')}
            </button>`
          : nothing
      }`;
  }

  #device(device: Device): TemplateResult {
    const since = new Date(device.since).toLocaleDateString(formats(), { day: 'numeric', month: 'long' });
    return html`<li class="row">
      ${icon('smartphone')}
      <span class="text"><span class="title">${device.name}</span><span class="line">${t('me.devices.since', since)}${device.here ? html` · <b>${t('me.devices.here')}</b>` : nothing}</span></span>
      ${
        device.here
          ? nothing
          : html`<button aria-label=${t('me.devices.sign-out.about', device.name)} @click=${() => void this.#signOut(device)}>
              ${t('me.devices.sign-out')}
            </button>`
      }
    </li>`;
  }

  async #signOut(device: Device): Promise<void> {
    try {
      await this.#devices.signOut(device);
      this.#all = await this.#devices.all();
      this.#keysStay = await hasPasskeys();
      this.#said = t('me.devices.gone', device.name);
    } catch {
      this.#said = t('me.devices.failed');
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #look(): Promise<void> {
    try {
      this.#all = await this.#devices.all();
      this.requestUpdate();
    } catch {
      // Without network there is nothing to sign out; the rest of the page works.
    }
  }
}

/** Whoever holds a phone that is signed out can still come in with the passkey on it. */
async function hasPasskeys(): Promise<boolean> {
  const { Passkeys } = await import('./passkeys');
  const mine = new Passkeys((...call) => fetch(...call), writing, location.hostname);
  return mine.all().then(
    ({ keys }) => keys.length > 0,
    () => false,
  );
}

customElements.define('my-devices', MyDevices);
