import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../form/confirmation';
import { partStyles } from '../form/part-styles';
import { writing } from '../shell/session';
import { formats, language, t } from '../shell/texts';
import { codeField, codeFieldStyles, said, typed, wrongHere } from './code-field';
import { heldStyles } from './held-styles';
import { held } from './rows';
import { MySignInNumber, type SignInNumber } from './sign-in-number';
import { Steps } from './steps';

type Step = 'shown' | 'number' | 'code' | 'removing';

const headers = (): Record<string, string> => ({ ...writing(), 'Accept-Language': language() });

/**
 * The mobile number that I sign in with: added with a code that comes to it, changed the same way, removed. Nothing is
 * shown where no SMS is set up and none is kept.
 */
class MyNumber extends LitElement {
  static override styles = [...partStyles, ...heldStyles, codeFieldStyles];

  readonly #numbers = new MySignInNumber((...call) => fetch(...call), headers);
  readonly #steps = new Steps<Step>(this, 'shown');
  #mine: SignInNumber | undefined;
  #wanted = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#mine?.offered && !this.#mine?.kept && !this.#steps.said) {
      return nothing;
    }
    return html`<h2 tabindex="-1">${t('me.sms')}</h2>
      <p class="lead">${t('me.sms.text')}</p>
      ${{ shown: this.#shown, number: this.#number, code: this.#code, removing: this.#shown }[this.#steps.at]()}
      <p role="status">${this.#steps.said}</p>`;
  }

  readonly #shown = (): TemplateResult | typeof nothing => {
    if (!this.#mine?.kept) {
      return this.#mine?.offered
        ? html`<button class="action quiet whole" @click=${() => this.#steps.go('number')}>${t('me.sms.add')}</button>`
        : nothing;
    }
    return html`<ul class="rows">
        <li class="row">${this.#steps.at === 'removing' ? this.#question() : this.#kept(this.#mine)}</li>
      </ul>
      ${this.#mine.removable ? nothing : html`<p>${t('me.sms.only')}</p>`}`;
  };

  #kept({ number, since, offered, removable }: SignInNumber): TemplateResult {
    return held(
      'smartphone',
      number ?? t('me.sms.unreadable'),
      since ? t('me.sms.since', day(since)) : '',
      html`${offered ? html`<button @click=${() => this.#steps.go('number')}>${t('me.sms.exchange')}</button>` : nothing}
      ${removable ? html`<button @click=${() => this.#steps.go('removing')}>${t('me.sms.remove')}</button>` : nothing}`,
    );
  }

  #question(): TemplateResult {
    return confirmation(
      { about: t('me.sms.remove'), question: t('me.sms.sure'), yes: t('me.sms.yes'), no: t('me.empty.no') },
      () => this.#remove(),
      () => this.#steps.go('shown'),
    );
  }

  readonly #number = (): TemplateResult =>
    html`<form @submit=${this.#ask}>
      <div class="field">
        <label for="number">${t('me.sms.field')}</label>
        ${wrongHere(this.#steps.wrong)}
        <input
          id="number"
          name="number"
          type="tel"
          autocomplete="tel"
          maxlength="40"
          required
          aria-invalid=${this.#steps.wrong ? 'true' : nothing}
          aria-describedby="wrong"
          .value=${this.#wanted}
        />
      </div>
      ${this.#steps.actions(t('sign-in.ask'))}
    </form>`;

  readonly #code = (): TemplateResult =>
    html`<form @submit=${this.#prove}>
      <p>${t('sign-in.code.lead', this.#wanted)}</p>
      ${codeField(wrongHere(this.#steps.wrong))}
      ${this.#steps.actions(t('me.sms.prove'))}
    </form>`;

  readonly #ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#wanted = typed(event, 'number');
    if (await this.#steps.try(() => this.#numbers.ask(this.#wanted))) {
      await this.#steps.go('code', true);
    }
  };

  readonly #prove = async (event: Event): Promise<void> => {
    event.preventDefault();
    const code = typed(event, 'code').replaceAll(/\D/g, '');
    if (await this.#steps.try(() => this.#numbers.prove(this.#wanted, code))) {
      await this.#tell(t('me.sms.added', this.#wanted));
      this.#wanted = '';
    }
  };

  async #remove(): Promise<void> {
    const gone = await this.#numbers.remove();
    await this.#tell(gone.ok ? t('me.sms.gone') : said(gone));
  }

  /** Says how it went, and shows what there is now. */
  async #tell(how: string): Promise<void> {
    await this.#look();
    await this.#steps.tell(how);
  }

  async #look(): Promise<void> {
    try {
      this.#mine = await this.#numbers.mine();
      this.requestUpdate();
    } catch {
      // Without network there is nothing to change; the rest of the page works.
    }
  }
}

const day = (at: string): string => new Date(at).toLocaleDateString(formats(), { day: 'numeric', month: 'long' });

customElements.define('my-number', MyNumber);
