import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../form/confirmation';
import { partStyles } from '../form/part-styles';
import { writing } from '../shell/session';
import { formats, language, t } from '../shell/texts';
import { browserKeys } from './browser-keys';
import { Devices } from './devices';
import { heldStyles } from './held-styles';
import { held } from './rows';
import { type Made, type Passkey, Passkeys } from './passkeys';

/** As many as the server keeps. */
const most = 10;

const headers = (): Record<string, string> => ({ ...writing(), 'Accept-Language': language() });

/** My passkeys: make one on this phone, name them, remove them. Nothing is shown where none can be made and none is. */
class MyPasskeys extends LitElement {
  static override styles = [
    ...partStyles,
    ...heldStyles,
    css`
      ul + .action {
        margin-top: var(--space-6);
      }
    `,
  ];

  readonly #passkeys = new Passkeys((...call) => fetch(...call), headers, location.hostname);
  readonly #browser = browserKeys();
  #all: Passkey[] = [];
  #here = false;
  #naming: string | undefined;
  #removing: string | undefined;
  #busy = false;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult | typeof nothing {
    const making = this.#browser && this.#here && this.#all.length < most;
    if (!making && this.#all.length === 0 && !this.#said) {
      return nothing;
    }
    return html`<h2 tabindex="-1">${t('me.passkeys')}</h2>
      <p class="lead">${t('me.passkeys.text')}</p>
      <ul class="rows">
        ${this.#all.map((it) => html`<li class="row">${this.#shown(it)}</li>`)}
      </ul>
      ${
        making
          ? html`<button class="action quiet whole" ?disabled=${this.#busy} @click=${this.#make}>
              ${t('me.passkeys.make')}
            </button>`
          : nothing
      }
      <p role="status">${this.#said}</p>`;
  }

  #shown(key: Passkey): TemplateResult {
    if (this.#naming === key.id) return this.#nameOf(key);
    if (this.#removing === key.id) return this.#question(key);
    const since = t('me.passkeys.since', day(key.since));
    return held(
      'key-round',
      key.name,
      key.lastUsed ? `${since} · ${t('me.passkeys.used', day(key.lastUsed))}` : since,
      html`<button aria-label=${t('me.passkeys.rename.about', key.name)} @click=${() => this.#open({ naming: key.id })}>
          ${t('me.passkeys.rename')}
        </button>
        <button aria-label=${t('me.passkeys.remove.about', key.name)} @click=${() => this.#open({ removing: key.id })}>
          ${t('me.passkeys.remove')}
        </button>`,
    );
  }

  #nameOf(key: Passkey): TemplateResult {
    return html`<form @submit=${(event: Event) => this.#rename(event, key)}>
      <div class="field">
        <label for="name">${t('me.passkeys.name')}</label>
        <input id="name" name="name" maxlength="60" required autocomplete="off" .value=${key.name} />
      </div>
      <div class="actions">
        <button class="action primary">${t('me.passkeys.save')}</button>
        <button class="action quiet" type="button" @click=${() => this.#open({})}>${t('me.passkeys.leave')}</button>
      </div>
    </form>`;
  }

  #question(key: Passkey): TemplateResult {
    const last = this.#all.length === 1;
    return confirmation(
      {
        about: t('me.passkeys.remove.about', key.name),
        question: last ? t('me.passkeys.sure.last', key.name) : t('me.passkeys.sure', key.name),
        yes: t('me.passkeys.yes'),
        no: t('me.passkeys.no'),
      },
      () => this.#remove(key, last),
      () => this.#open({}),
    );
  }

  /** Asks for a new name, or whether it shall go; or for nothing more. */
  async #open({ naming, removing }: { naming?: string; removing?: string }): Promise<void> {
    this.#naming = naming;
    this.#removing = removing;
    await this.#drawn();
    const asked = this.renderRoot.querySelector<HTMLElement>('li input, .confirmation button');
    (asked ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  readonly #make = async (): Promise<void> => {
    this.#busy = true;
    this.#said = '';
    this.requestUpdate();
    const made = this.#browser && (await this.#passkeys.make(this.#browser, await nameOfThisPhone()));
    this.#busy = false;
    if (made) await this.#tell(made, t('me.passkeys.made'));
  };

  async #rename(event: Event, key: Passkey): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
    await this.#tell(await this.#passkeys.rename(key, name), t('me.passkeys.renamed', name));
  }

  async #remove(key: Passkey, last: boolean): Promise<void> {
    await this.#tell(await this.#passkeys.remove(key, last), t('me.passkeys.gone', key.name));
  }

  /** Says how it went, shows what there is now, and leads back to the top of it. */
  async #tell(made: Made, done: string): Promise<void> {
    this.#said = made.ok ? done : why(made);
    await this.#look();
    this.#naming = undefined;
    this.#removing = undefined;
    await this.#drawn();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #drawn(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }

  async #look(): Promise<void> {
    try {
      const { keys, here } = await this.#passkeys.all();
      this.#all = keys;
      this.#here = here;
      this.requestUpdate();
    } catch {
      // Without network there is nothing to change; the rest of the page works.
    }
  }
}

const day = (at: string): string => new Date(at).toLocaleDateString(formats(), { day: 'numeric', month: 'long' });

function why(made: Extract<Made, { ok: false }>): string {
  if ('why' in made) {
    return made.why === 'here' ? t('me.passkeys.here') : t('me.passkeys.stopped');
  }
  return made.said ?? t(made.offline ? 'me.devices.failed' : 'sign-in.failed');
}

/** What the list of devices calls it. */
async function nameOfThisPhone(): Promise<string> {
  const devices = await new Devices((...call) => fetch(...call), writing).all().catch(() => []);
  return devices.find((it) => it.here)?.name || t('me.passkeys.mine');
}

customElements.define('my-passkeys', MyPasskeys);
