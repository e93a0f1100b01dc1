import { Router } from '@vaadin/router';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { currentSession, type DemoPerson, refreshSession, writing } from '../shell/session';
import { setLanguage } from '../shell/language-change';
import { language, languageCode, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { codeField, codeFieldStyles, typed, wrongHere } from './code-field';
import { demoPeople } from './demo-people';
import { tellAboutMe } from './my-details';
import { pageStyles } from './page-styles';
import { type Attempt, SignIn, safeReturn } from './sign-in';

type Step = 'address' | 'code' | 'name';

/** Sign-in: an e-mail address or a mobile number, the code that comes to it, and the first time a name. */
class SignInPage extends LitElement {
  static override styles = [pageStyles, codeFieldStyles];

  readonly #door = new SignIn((...call) => fetch(...call), writing, language);
  #step: Step = 'address';
  #email = '';
  #demoCode: string | undefined;
  #said = '';
  /** Whether what is said is about the answer in the field, and not about the network. */
  #isOfTheAnswer = false;
  /** Who is in the field already hears nothing of it by being led there. */
  #saidAloud = false;
  #busy = false;
  /** Whether all ways in have their room: what stands below them would move under a finger otherwise. */
  #waysStand = false;
  #sentAnew = false;
  #reading: AbortController | undefined;

  constructor() {
    super();
    whileShown(this, ['heime-session']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void refreshSession().catch(() => undefined);
    this.#awaitAllWays();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  /** The way in with a passkey is another element each time, and says anew whether it is taken. */
  #awaitAllWays(): void {
    this.#waysStand = false;
    void import('./passkey-sign-in').catch(this.#allWaysStand);
  }

  readonly #provider = import('./provider-sign-in').catch(() => undefined);

  readonly #allWaysStand = async (): Promise<void> => {
    await this.#provider;
    this.#waysStand = true;
    this.requestUpdate();
  };

  override render(): TemplateResult {
    return html`
      ${{ address: this.#address, code: this.#code, name: this.#name }[this.#step]()}
      <p class="said problem" role="alert">${this.#isOfTheAnswer ? nothing : this.#said}</p>
      ${this.#step === 'address' && this.#waysStand ? demoPeople(this.#busy, (person) => void this.#be(person)) : nothing}
    `;
  }

  readonly #address = (): TemplateResult => html`<h1>${t('sign-in.title')}</h1>
    ${whatFor() ? html`<p class="notice" role="status"><span>${t(whatFor())}</span></p>` : nothing}
    <provider-sign-in @signed-in=${() => this.#arrived()}></provider-sign-in>
    <p class="lead">${t(bySms() ? 'sign-in.sms.lead' : 'sign-in.lead')}</p>
    <form @submit=${this.#ask}>
      <div class="field">
        <label for="email">${t(bySms() ? 'sign-in.sms.field' : 'sign-in.email')}</label>
        ${this.#wrong()}
        <input
          id="email"
          name="email"
          type=${bySms() ? 'text' : 'email'}
          inputmode="email"
          autocomplete="${bySms() ? 'username' : 'email'} webauthn"
          required
          aria-invalid=${this.#isOfTheAnswer ? 'true' : nothing}
          aria-describedby="wrong"
          .value=${this.#email}
        />
      </div>
      <button class="action ${currentSession()?.providers?.length ? 'quiet' : 'primary'} whole" ?disabled=${this.#busy}>${t('sign-in.ask')}</button>
    </form>
    <passkey-sign-in @decided=${this.#allWaysStand} @signed-in=${() => this.#arrived()}></passkey-sign-in>`;

  readonly #code = (): TemplateResult => html`<h1>${t('sign-in.code.title')}</h1>
    <p class="lead">${t('sign-in.code.lead', this.#email)}</p>
    ${this.#demoCode ? html`<p class="notice"><span>${t('sign-in.demo-code')} <b>${this.#demoCode}</b></span></p>` : nothing}
    <form @submit=${this.#prove}>
      ${codeField(this.#wrong(), this.#demoCode)}
      <button class="action primary whole" ?disabled=${this.#busy}>${t('sign-in.prove')}</button>
      <button class="action quiet whole" type="button" ?disabled=${this.#busy} @click=${this.#askAnew}>
        ${t('sign-in.again')}
      </button>
      <button class="action quiet whole" type="button" @click=${() => this.#go('address')}>${t(bySms() ? 'sign-in.sms.other' : 'sign-in.other')}</button>
      <p class="lead" role="status">${this.#sentAnew ? t('sign-in.again.said') : nothing}</p>
    </form>`;

  readonly #name = (): TemplateResult => html`<h1>${t('sign-in.name.title')}</h1>
    <p class="lead">${t('sign-in.name.lead')}</p>
    <form @submit=${this.#saveName}>
      <div class="field">
        <label for="name">${t('me.name')}</label>
        ${this.#wrong()}
        <input
          id="name"
          name="name"
          autocomplete="name"
          maxlength="80"
          required
          aria-invalid=${this.#isOfTheAnswer ? 'true' : nothing}
          aria-describedby="wrong"
        />
      </div>
      <button class="action primary whole" ?disabled=${this.#busy}>${t('sign-in.name.save')}</button>
    </form>`;

  /** The sentence about the answer, where it is given. */
  #wrong(): TemplateResult | typeof nothing {
    return wrongHere(this.#isOfTheAnswer ? this.#said : '', this.#saidAloud);
  }

  readonly #ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#email = typed(event, 'email');
    if (await this.#sent()) {
      await this.#go('code');
    }
  };

  /** For who was slow, or whose e-mail did not come: a code more, to the address that she has given already. */
  readonly #askAnew = async (): Promise<void> => {
    this.#sentAnew = false;
    this.#sentAnew = await this.#sent();
    if (this.#sentAnew) {
      this.requestUpdate();
      await this.#toTheField();
      this.renderRoot.querySelector('input')?.select();
    }
  };

  async #sent(): Promise<boolean> {
    const sent = await this.#try(() => this.#door.askForCode(this.#email));
    if (sent) {
      // Who is quick has asked before it is known whether this is the demo.
      const session = currentSession() ?? (await refreshSession().catch(() => undefined));
      this.#demoCode = session?.demo ? await this.#door.demoCode(this.#email) : undefined;
    }
    return sent;
  }

  readonly #prove = async (event: Event): Promise<void> => {
    event.preventDefault();
    const code = typed(event, 'code');
    this.#sentAnew = false;
    if (await this.#try(() => this.#door.prove(this.#email, code))) {
      await this.#arrived();
    }
  };

  /** In the demo one tap is enough: the code is asked for and proved on the way. */
  async #be(person: DemoPerson): Promise<void> {
    this.#email = person.email;
    const signedIn = await this.#try(async () => {
      const asked = await this.#door.askForCode(person.email);
      const code = asked.ok ? await this.#door.demoCode(person.email) : undefined;
      return code ? this.#door.prove(person.email, code) : asked;
    });
    if (signedIn) {
      await this.#arrived();
    }
  }

  async #arrived(): Promise<void> {
    const { person } = await refreshSession();
    if (person && !localStorage.getItem('heime.language')) {
      await setLanguage(person.language.toLowerCase()).catch(() => undefined);
    }
    if (person && !person.name.trim()) {
      await this.#go('name');
    } else {
      this.#leave();
    }
  }

  readonly #saveName = async (event: Event): Promise<void> => {
    event.preventDefault();
    const name = typed(event, 'name');
    const saved = await this.#try(() =>
      tellAboutMe({ name, phone: null, district: null, language: languageCode() }, (...call) => fetch(...call), {
        ...writing(),
        'Accept-Language': language(),
      }),
    );
    if (saved) {
      await refreshSession();
      this.#leave();
    }
  };

  #leave(): void {
    const wanted = new URLSearchParams(location.search).get('til');
    const to = wanted ? safeReturn(wanted) : first();
    if (window.Vaadin?.Flow?.clients) {
      // The Flow half was opened as nobody: it begins anew as somebody.
      location.assign(to);
    } else {
      Router.go(to);
    }
  }

  async #try(work: () => Promise<Attempt>): Promise<boolean> {
    const focused = this.shadowRoot?.activeElement;
    this.#busy = true;
    this.#say('');
    const attempt = await work().catch((): Attempt => ({ ok: false, offline: true }));
    this.#busy = false;
    if (attempt.ok) {
      this.requestUpdate();
    } else {
      this.#say(attempt.said ?? t(attempt.offline ? 'sign-in.offline' : 'sign-in.failed'), attempt.ofTheAnswer);
      this.#saidAloud = focused instanceof HTMLInputElement;
      await this.#leadOn(focused);
    }
    return attempt.ok;
  }

  #say(what: string, isOfTheAnswer = false): void {
    this.#said = what;
    this.#isOfTheAnswer = isOfTheAnswer;
    this.requestUpdate();
  }

  async #go(step: Step): Promise<void> {
    this.#step = step;
    this.#awaitAllWays();
    this.#sentAnew = false;
    this.#say('');
    await this.#toTheField();
    this.#reading?.abort();
    if (step === 'code' && bySms()) {
      await this.#readCode();
    }
  }

  /** A phone may read the code out of the SMS. */
  async #readCode(): Promise<void> {
    const field = this.renderRoot.querySelector('input');
    const { fillInCode } = await import('./code-by-sms');
    this.#reading = new AbortController();
    if (field) void fillInCode(field, this.#reading.signal);
  }

  /** To the field when the answer in it was wrong; else back to what was pressed, which could not be while it waited. */
  async #leadOn(focused: Element | null | undefined): Promise<void> {
    await this.updateComplete;
    if (this.#isOfTheAnswer) {
      await this.#toTheField();
    } else if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }

  async #toTheField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }
}

/** Whether a mobile number is taken in the place of an address. */
const bySms = (): boolean => currentSession()?.sms ?? false;

/** Why one is asked to sign in just here: what is written waits on the phone, or a group has sent a link. */
function whatFor(): string {
  const wanted = new URLSearchParams(location.search).get('til') ?? '';
  if (/^\/utboks\b/.test(wanted)) {
    return 'sign-in.to-send';
  }
  return wanted.startsWith('/bli-med/') ? 'sign-in.to-join' : '';
}

/** Where somebody is led who wanted nothing else: to what waits for her. */
function first(): string {
  if (currentSession()?.registeredForMe) return '/registrert-for-meg';
  return currentSession()?.invitations ? '/invitasjoner' : safeReturn(null);
}

customElements.define('sign-in-page', SignInPage);
