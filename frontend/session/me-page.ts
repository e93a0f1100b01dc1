import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { MyAnswers } from '../api/bodies';
import { districtOptions, findPlaces, type Places } from '../form/districts';
import { confirmation } from '../form/confirmation';
import { trouble } from '../form/notice';
import { scene } from '../form/scene';
import { whatEmptyingDoes } from '../outbox/emptying';
import { WaitingEntries } from '../register/waiting-entries';
import { MyPlace } from '../shell/my-place';
import { currentSession, type Me, refreshSession, writing } from '../shell/session';
import './my-devices';
import './my-hat';
import { setLanguage } from '../shell/language-change';
import { language, languageCode, t } from '../shell/texts';
import '../shell/language-choice';
import { whileShown } from '../shell/while-shown';
import { myParts } from '../shell/who-i-am';
import { erasing } from './erasing';
import { myWays } from './my-ways';
import { leadsTo } from './rows';
import { pageStyles } from './page-styles';
import { tellAboutMe } from './my-details';
import { SignIn } from './sign-in';
import { signedOut } from './signed-out-key';
import { switchStyles, viewSwitch } from './view-switch';

/** Who I am here, in which parts, in which language, what this phone keeps, and the way out. */
class MePage extends LitElement {
  static override styles = [pageStyles, switchStyles];

  readonly #entries = new WaitingEntries(this);
  #places: Places | undefined;
  #said = '';
  #wrong = false;
  #asking = false;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void refreshSession()
      .catch(() => undefined)
      .then(() => {
        this.#isAsked = true;
        this.requestUpdate();
      });
    void import('./my-passkeys').catch(() => undefined);
    void import('./my-number').catch(() => undefined);
    void import('./here-before').catch(() => undefined);
    void findPlaces((all) => {
      this.#places = all;
      this.requestUpdate();
    });
  }

  /** Whether it is known if she is somebody here: what is said to nobody would be taken back under her eyes. */
  #isAsked = false;
  #stillSignedIn = false;
  #leavesSomething = false;

  override render(): TemplateResult {
    if (!currentSession() && !this.#isAsked) {
      return html`<h1>${t('me.title')}</h1>`;
    }
    const me = currentSession()?.signedIn ? currentSession()?.person : undefined;
    return html`
      <h1>${t('me.title')}</h1>
      ${erasing()}
      ${me ? this.#known(me) : this.#unknown()}
      <h2>${t('simple.title')}</h2>
      ${viewSwitch()}
      <h2>${t('shell.language')}</h2>
      <language-choice></language-choice>
      ${me ? html`<my-devices @to-passkeys=${this.#toPasskeys}></my-devices><my-passkeys></my-passkeys><my-number></my-number><here-before></here-before>` : nothing}
      <h2>${t('me.phone.title')}</h2>
      <ul class="rows">
        ${leadsTo('/utboks', 'send', t('me.outbox'), t('me.outbox.text'))}
      </ul>
      ${me ? nothing : this.#emptying()}
      <h2>${t('me.program.title')}</h2>
      <ul class="rows">
        ${leadsTo('/tilgjengelighet', 'accessibility', t('start.accessibility'), t('me.accessibility.text'))}
      </ul>
      ${me ? this.#leaving(me) : nothing}
      <div role="alert">${this.#stillSignedIn ? trouble('circle-alert', t('me.still-signed-in')) : nothing}</div>
    `;
  }

  #unknown(): TemplateResult {
    return html`${scene()}
      <p class="lead">${t('me.nobody')}</p>
      <a class="action primary whole" href="/logg-inn?til=/meg">${t('shell.sign-in')}</a>`;
  }

  #known(me: Me): TemplateResult {
    return html`
      <div class="who">
        <span class="glyph" aria-hidden="true">${me.name.trim().charAt(0)}</span>
        <p><b>${me.name}</b><br />${me.email ?? nothing}</p>
      </div>
      <ul class="hats">
        ${myParts().map((part) => html`<li>${part}</li>`)}
      </ul>
      <my-hat></my-hat>
      ${myWays(this.#entries.line)}
      <h2>${t('me.about')}</h2>
      <form class="paper" @submit=${this.#save}>
        <div class="field">
          <label for="name">${t('me.name')}</label>
          <input id="name" name="name" autocomplete="name" maxlength="80" required .value=${me.name} />
        </div>
        <div class="field">
          <label for="phone">${t('me.number')}<small>${t('me.number.hint')}</small></label>
          <input id="phone" name="phone" type="tel" autocomplete="tel" .value=${me.phone ?? ''} />
        </div>
        <div class="field">
          <label for="district">${t('me.district')}<small>${t('me.district.hint')}</small></label>
          ${this.#districts(me.district ?? '')}
        </div>
        <button class="action primary whole">${t('me.save')}</button>
        <p class="said ${this.#wrong ? 'problem' : 'toast'}" role="status">${this.#said}</p>
      </form>
    `;
  }

  #districts(chosen: string): TemplateResult {
    return html`<select id="district" name="district">
      <option value="">${t('start.place.choose')}</option>
      ${districtOptions(this.#places, chosen, chosen)}
    </select>`;
  }

  #emptying(): TemplateResult {
    return html`<p class="hint">${whatEmptyingDoes()}</p>
      ${
        this.#asking
          ? confirmation(
              { about: t('me.empty'), question: t('me.empty.sure'), yes: t('me.empty.yes'), no: t('me.empty.no') },
              this.#empty,
              () => this.#ask(false),
            )
          : html`<button class="action quiet whole" @click=${() => this.#ask(true)}>${t('me.empty')}</button>`
      }`;
  }

  readonly #toPasskeys = (): void => {
    this.renderRoot.querySelector('my-passkeys')?.shadowRoot?.querySelector('h2')?.focus();
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answers = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string | null => String(answers.get(name) ?? '').trim() || null;
    await this.#tell({ name: text('name'), phone: text('phone'), district: text('district') });
  };

  /** Saves what is known about me, with the language that is in use now. */
  async #tell(answers: Omit<MyAnswers, 'language'>): Promise<void> {
    const attempt = await tellAboutMe({ ...answers, language: languageCode() }, (...call) => fetch(...call), {
      ...writing(),
      'Accept-Language': language(),
    });
    this.#wrong = !attempt.ok;
    if (attempt.ok) {
      this.#said = t('me.saved');
      new MyPlace(localStorage, document).forget();
      await refreshSession();
    } else {
      this.#said = attempt.said ?? t(attempt.offline ? 'sign-in.offline' : 'sign-in.failed');
    }
    this.requestUpdate();
  }

  async #ask(asking: boolean): Promise<void> {
    this.#asking = asking;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.confirmation button')?.focus();
  }

  readonly #empty = async (): Promise<void> => {
    const { emptyPhone } = await import('../outbox/empty-phone');
    const tag = language();
    await emptyPhone();
    await setLanguage(tag);
    location.assign('/');
  };

  #leaving(me: Me): TemplateResult {
    return this.#leavesSomething
      ? confirmation(
          {
            about: t('me.sign-out'),
            question: t('me.sign-out.not-sent'),
            yes: t('me.sign-out.yes'),
            no: t('me.empty.no'),
          },
          () => this.#signOut(me),
          () => this.#asksFirst(false),
        )
      : html`<p class="hint">${t('me.sign-out.text')}</p>
          <button class="action quiet whole leave" @click=${() => this.#leave(me)}>${t('me.sign-out')}</button>`;
  }

  async #leave(me: Me): Promise<void> {
    const { hasMoreToSend } = await import('../outbox/leaving');
    // A phone that cannot be read has nothing to lose.
    if (await hasMoreToSend(me.id).catch(() => false)) {
      await this.#asksFirst(true);
    } else {
      await this.#signOut(me);
    }
  }

  async #asksFirst(asking: boolean): Promise<void> {
    this.#leavesSomething = asking;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.confirmation button, .leave')?.focus();
  }

  async #signOut(me: Me): Promise<void> {
    const attempt = await new SignIn((...call) => fetch(...call), writing, language).signOut();
    if (!attempt.ok) {
      this.#stillSignedIn = true;
      await this.#asksFirst(false);
      return;
    }
    const { leavePhone } = await import('../outbox/leaving');
    await leavePhone(me.id).catch(() => undefined);
    sessionStorage.setItem(signedOut, '');
    location.assign(attempt.next ?? '/');
  }
}

customElements.define('me-page', MePage);
