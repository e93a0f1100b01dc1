import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { partStyles } from '../form/part-styles';
import { icon } from '../shell/icons';
import { clock } from '../shell/moments';
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
    const since = t('me.devices.since', moment(device.since));
    const used = device.lastUsed ? ` · ${t('me.devices.used', day(device.lastUsed))}` : '';
    return html`<li class="row">
      ${icon('smartphone')}
      <span class="text"><span class="title">${device.name}</span><span class="line">${since}${device.here ? html` · <b>${t('me.devices.here')}</b>` : used}</span></span>
      ${
        device.here
          ? nothing
          : html`<button aria-label="${t('me.devices.sign-out.about', device.name)}, ${since}" @click=${() => void this.#signOut(device)}>
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

const day = (iso: string): string => new Date(iso).toLocaleDateString(formats(), { day: 'numeric', month: 'long' });

/** Two of the same make are told apart by the clock. */
const moment = (iso: string): string =>
  t(
    'shared.time.at',
    day(iso),
    clock(new Date(iso).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })),
  );

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
