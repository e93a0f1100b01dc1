import { Router } from '@vaadin/router';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../form/confirmation';
import { emptyState } from '../form/empty-state';
import { formStyles } from '../form/form-styles';
import { patiently } from '../form/patience';
import { type Done, leadToToast, toast } from '../form/toast';
import { SignIn } from '../session/sign-in';
import { currentSession, refreshSession, writing } from '../shell/session';
import { language, t } from '../shell/texts';
import { outbox } from './app-outbox';
import { emptyPhone } from './empty-phone';
import { whatEmptyingDoes } from './emptying';
import { isUnsent, mayMeet, type OutboxEntry } from './entry';
import type { Thrown } from './entries';
import { entryCard, nameOf } from './entry-card';
import { outboxStyles } from './outbox-styles';
import { sayInShell } from './said';

/** "Utboksen": what waits on the phone, what is sent, what was refused and why; and a way to empty the phone. */
export class OutboxView extends LitElement {
  static override styles = [...formStyles, outboxStyles];

  #entries: readonly OutboxEntry[] | undefined;
  /** Nothing is drawn until the phone has said what lies on it: that would move what is read. */
  #looking = true;
  #asking = false;
  /** What was done last, until the next act: what can be brought back lies here, and nowhere else on the phone. */
  #done: Done | undefined;
  #emptied = false;
  #stillSignedIn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    outbox.addEventListener('change', this.#reload);
    outbox.addEventListener('elsewhere', this.#reload);
    window.addEventListener('online', this.#reload);
    window.addEventListener('vaadin-router-location-changed', this.#arrive);
    window.addEventListener('offline', this.#reload);
    void this.#arrive();
    void patiently(this.#reload()).then(() => {
      this.#looking = false;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    outbox.removeEventListener('change', this.#reload);
    outbox.removeEventListener('elsewhere', this.#reload);
    window.removeEventListener('online', this.#reload);
    window.removeEventListener('vaadin-router-location-changed', this.#arrive);
    window.removeEventListener('offline', this.#reload);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#looking) {
      return nothing;
    }
    const entries = (this.#entries ?? []).filter((it) => mayMeet(it, person()?.id));
    const waiting = entries.filter(isUnsent);
    const refused = entries.filter((it) => it.state === 'REFUSED');
    const sent = entries.filter((it) => it.state === 'SENT').reverse();
    return html`<div class="screen">
      <h1 tabindex="-1">${t('outbox.title')}</h1>
      ${toast(this.#done)}
      <p class="notice" role="status">${this.#said(waiting)}</p>
      ${this.#nothingHere(entries)}
      ${this.#list(t('outbox.refused'), refused)} ${this.#list(t('outbox.waiting'), waiting)}
      ${this.#list(t('outbox.sent'), sent)} ${this.#emptying()}
    </div>`;
  }

  #said(waiting: readonly OutboxEntry[]): string {
    if (this.#emptied) {
      return this.#stillSignedIn ? `${t('outbox.emptied')} ${t('me.still-signed-in')}` : t('outbox.emptied');
    }
    if (waiting.length === 0) {
      return '';
    }
    if (!navigator.onLine) {
      return t('outbox.saved-offline');
    }
    if (!currentSession()?.signedIn) {
      return t('outbox.needs-sign-in');
    }
    return outbox.away ? t('outbox.server-away') : '';
  }

  #nothingHere(entries: readonly OutboxEntry[]): TemplateResult | typeof nothing {
    return this.#entries && entries.length === 0
      ? emptyState('inbox', t('outbox.empty.title'), t('outbox.empty'))
      : nothing;
  }

  #list(title: string, entries: readonly OutboxEntry[]): TemplateResult | typeof nothing {
    if (entries.length === 0) {
      return nothing;
    }
    return html`<section>
      <h2>${title}</h2>
      <ul class="cards">
        ${entries.map((entry) => html`<li>${entryCard(entry, person(), this.#acts)}</li>`)}
      </ul>
    </section>`;
  }

  #emptying(): TemplateResult {
    return html`<section class="emptying">
      <h2>${t('outbox.empty-phone')}</h2>
      <p>${whatEmptyingDoes()}</p>
      ${
        this.#asking
          ? confirmation(
              {
                about: t('outbox.empty-phone'),
                question: t('outbox.empty-phone.sure'),
                yes: t('outbox.empty-phone.yes'),
                no: t('outbox.no'),
              },
              this.#empty,
              () => this.#ask(false),
            )
          : html`<button class="action quiet whole" @click=${() => this.#ask(true)}>${t('outbox.empty-phone')}</button>`
      }
    </section>`;
  }

  readonly #acts = {
    claim: async (entry: OutboxEntry) => {
      this.#say(undefined);
      await outbox.claim(entry.id);
      await outbox.flush();
    },
    again: (entry: OutboxEntry) => {
      this.#say(undefined);
      return outbox.again(entry.id);
    },
    now: () => {
      this.#say(undefined);
      return outbox.flush();
    },
    throwAway: async (entry: OutboxEntry) => {
      const thrown = await outbox.throwAway(entry.id);
      const said = t('outbox.thrown-away', nameOf(entry, person()));
      await this.#lead(thrown ? { said, undo: () => this.#bringBack(thrown) } : undefined);
    },
  };

  async #bringBack(thrown: Thrown): Promise<void> {
    // Its only copy is let go when the phone has it again, not before.
    const isBack = await outbox.bringBack(thrown).then(
      () => true,
      () => false,
    );
    if (isBack) {
      await this.#lead({ said: t('outbox.brought-back', nameOf(thrown.entry, person())) });
      await outbox.flush();
    } else {
      await this.#lead({ said: t('outbox.phone-full'), undo: () => this.#bringBack(thrown) });
    }
  }

  #say(done: Done | undefined): void {
    this.#done = done;
    this.requestUpdate();
  }

  /** What was pressed is gone. */
  async #lead(done: Done | undefined): Promise<void> {
    this.#say(done);
    await this.updateComplete;
    leadToToast(this.renderRoot);
  }

  readonly #reload = async (): Promise<void> => {
    this.#entries = await outbox.entries.all();
    this.requestUpdate();
  };

  readonly #empty = async (): Promise<void> => {
    await emptyPhone();
    if (currentSession()?.signedIn) {
      const attempt = await new SignIn((...call) => fetch(...call), writing, language).signOut();
      this.#stillSignedIn = !attempt.ok;
      await refreshSession().catch(() => undefined);
    }
    this.#emptied = true;
    await this.#ask(false);
    await this.#reload();
  };

  /** Back from the sign-in, the person's own is sent at once, and the person is taken to where it leads. The router shows a
   *  screen before it has changed the address, so this is asked again when it has. */
  readonly #arrive = async (): Promise<void> => {
    const mine = new URLSearchParams(location.search).get('mitt');
    await this.#reload();
    if (mine && currentSession()?.signedIn) {
      history.replaceState(null, '', location.pathname);
      await outbox.claim(mine);
      await outbox.flush();
      const entry = await outbox.entries.byId(mine);
      if (entry?.state === 'SENT' && entry.answer && this.isConnected) {
        sayInShell(t('shell.sent'), 2);
        Router.go(entry.answer.next);
      }
    } else {
      void outbox.flush();
    }
  };

  async #ask(asking: boolean): Promise<void> {
    this.#asking = asking;
    this.#say(undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.confirmation button')?.focus();
  }
}

/** Who is signed in, if anybody. */
const person = () => {
  const session = currentSession();
  return session?.signedIn ? (session.person ?? undefined) : undefined;
};

customElements.define('outbox-view', OutboxView);
