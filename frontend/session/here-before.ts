import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../form/confirmation';
import { partStyles } from '../form/part-styles';
import { currentSession, refreshSession, writing } from '../shell/session';
import { language, t } from '../shell/texts';
import { codeField, codeFieldStyles, typed, wrongHere } from './code-field';
import { Earlier, type Found, type What } from './earlier';
import { heldStyles } from './held-styles';
import { type Attempt, SignIn } from './sign-in';
import { Steps } from './steps';

type Step = 'closed' | 'address' | 'code' | 'found';

/** Kept over the page that is opened anew, as the person that she had been before. */
const joined = 'heime.joined';

const headers = (): Record<string, string> => ({ ...writing(), 'Accept-Language': language() });

/**
 * «Har du vært her før på en annen måte?»: finds the account that one had before by an address or a number, says what
 * would come of it, and joins the two with a yes. Who works for a municipality is not asked.
 */
class HereBefore extends LitElement {
  static override styles = [...partStyles, ...heldStyles, codeFieldStyles];

  readonly #earlier = new Earlier((...call) => fetch(...call), headers);
  readonly #steps = new Steps<Step>(this, 'closed');
  #reached = '';
  #code = '';
  #demoCode: string | undefined;
  #found: Found | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (sessionStorage.getItem(joined) !== null) {
      sessionStorage.removeItem(joined);
      this.#steps.said = t('me.before.joined');
    }
  }

  override render(): TemplateResult | typeof nothing {
    if (currentSession()?.workplaces?.length) {
      return nothing;
    }
    return html`<h2 tabindex="-1">${t('me.before')}</h2>
      ${{ closed: this.#closed, address: this.#address, code: this.#typing, found: this.#question }[this.#steps.at]()}
      <p role="status">${this.#steps.said}</p>`;
  }

  readonly #closed = (): TemplateResult =>
    html`<p class="lead">${t('me.before.text')}</p>
      <button class="action quiet whole" @click=${() => this.#steps.go('address')}>${t('me.before.find')}</button>`;

  readonly #address = (): TemplateResult =>
    html`<p class="lead">${t('me.before.lead')}</p>
      <form @submit=${this.#ask}>
        <div class="field">
          <label for="reached">${bySms() ? t('sign-in.sms.field') : t('sign-in.email')}</label>
          ${wrongHere(this.#steps.wrong)}
          <input
            id="reached"
            name="reached"
            type=${bySms() ? 'text' : 'email'}
            inputmode="email"
            autocomplete=${bySms() ? 'username' : 'email'}
            maxlength="254"
            required
            aria-invalid=${this.#steps.wrong ? 'true' : nothing}
            aria-describedby="wrong"
            .value=${this.#reached}
          />
        </div>
        ${this.#steps.actions(t('sign-in.ask'))}
      </form>`;

  readonly #typing = (): TemplateResult =>
    html`<form @submit=${this.#look}>
      <p>${t('sign-in.code.lead', this.#reached)} ${t('me.before.code')}</p>
      ${this.#demoCode ? html`<p class="notice"><span>${t('sign-in.demo-code')} <b>${this.#demoCode}</b></span></p>` : nothing}
      ${codeField(wrongHere(this.#steps.wrong), this.#demoCode)}
      ${this.#steps.actions(t('me.before.prove'))}
    </form>`;

  readonly #question = (): TemplateResult =>
    html`${confirmation(
      {
        about: t('me.before'),
        question: `${sentence(this.#found?.what ?? 'BOTH', this.#reached)} ${loss(this.#found?.loses ?? [])}`.trim(),
        yes: t('me.before.yes'),
        no: t('me.before.no'),
      },
      () => this.#accept(),
      () => this.#steps.go('closed'),
    )}
    ${wrongHere(this.#steps.wrong)}`;

  readonly #ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#reached = typed(event, 'reached');
    if (await this.#steps.try(() => this.#earlier.ask(this.#reached))) {
      this.#demoCode = currentSession()?.demo ? await door().demoCode(this.#reached) : undefined;
      await this.#steps.go('code', !this.#reached.includes('@'));
    }
  };

  readonly #look = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#code = typed(event, 'code').replaceAll(/\D/g, '');
    const looked = await this.#steps.try(() => this.#finding(this.#earlier.look(this.#reached, this.#code)));
    if (!looked || !this.#found) return;
    if (this.#found.what === 'JOINS') {
      await this.#steps.go('found');
    } else {
      await this.#tell(this.#found.what);
    }
  };

  async #accept(): Promise<void> {
    const me = currentSession()?.person?.id ?? '';
    if (this.#steps.busy || (await this.#leavesSomething(me))) return;
    const done = await this.#steps.try(() => this.#finding(this.#earlier.accept(this.#reached, this.#code)));
    if (!done) {
      await this.#afterNo(me);
    } else if (this.#found?.what === 'JOINS') {
      await comeAnew(me);
    } else {
      await this.#tell(this.#found?.what ?? 'BOTH');
    }
  }

  /** When the answer was lost it may be done all the same; else the code is used up, and another one is asked for. */
  async #afterNo(me: string): Promise<void> {
    const { wrong } = this.#steps;
    await refreshSession().catch(() => undefined);
    const now = currentSession()?.person?.id;
    if (now !== undefined && now !== me) {
      await comeAnew(me);
      return;
    }
    await this.#steps.go('address');
    await this.#steps.refuse(wrong);
  }

  /** What is written on the phone is of the account that ends: nobody could send it afterwards. */
  async #leavesSomething(me: string): Promise<boolean> {
    const { hasMoreToSend } = await import('../outbox/leaving');
    // A phone that cannot be read has nothing to lose.
    const leaves = await hasMoreToSend(me).catch(() => false);
    if (leaves) {
      await this.#steps.refuse(t('me.before.unsent'));
    }
    return leaves;
  }

  /** Says what came of it with what was typed, which is gone afterwards. */
  async #tell(what: What): Promise<void> {
    const how = sentence(what, this.#reached);
    this.#reached = '';
    await this.#steps.tell(how);
  }

  async #finding(asked: Promise<Attempt & { found?: Found }>): Promise<Attempt> {
    const answer = await asked;
    this.#found = answer.found;
    return answer;
  }
}

/** Whether a mobile number is taken in the place of an address. */
const bySms = (): boolean => currentSession()?.sms ?? false;

const door = (): SignIn => new SignIn((...call) => fetch(...call), writing, language);

function sentence(what: What, reached: string): string {
  switch (what) {
    case 'JOINS':
      return t('me.before.joins');
    case 'FROM_THERE':
      return t('me.before.from-there', reached);
    case 'NOBODY':
      return t('me.before.nobody', reached);
    case 'HERS':
      return t('me.before.hers', reached);
    case 'BOTH':
      return t('me.before.both');
  }
}

const loss = (loses: string[]): string => (loses.length > 0 ? t('me.before.loses', loses.join(', ')) : '');

/** This session was of the account that is gone; her device signs her in by itself, as who she was before. */
async function comeAnew(me: string): Promise<void> {
  const { leavePhone } = await import('../outbox/leaving');
  await leavePhone(me).catch(() => undefined);
  sessionStorage.setItem(joined, '');
  location.assign('/meg');
}

customElements.define('here-before', HereBefore);
