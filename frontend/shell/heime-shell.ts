import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Arrival } from './arrival';
import { band, bandStyles, emphasized } from './band';
import { brand } from './brand';
import { icon } from './icons';
import { whenAtHand } from './idle';
import { Newer } from './newer';
import { keepOffer } from './offered';
import { bar, isHere, isMainPlace, isWriting, me, type Place, parentOf } from './places-in-app';
import { asked, currentSession, opened, wornHat } from './session';
import { shellStyles } from './shell-styles';
import { loadAllTexts, t } from './texts';
import { simple } from './view';
import { Waiting } from './waiting';
import type { Said } from '../outbox/said';
import { signedOut } from '../session/signed-out-key';

/** What stands around every screen of both halves: the emergency numbers, the main places, what waits, who I am. */
class HeimeShell extends LitElement {
  static override styles = [bandStyles, shellStyles];

  readonly #arrival = new Arrival(this);
  readonly #newer = new Newer();
  readonly #waiting = new Waiting();
  readonly #wide = matchMedia('(min-width: 1024px)');
  /** The side navigation, fetched where there is room for it. */
  #beside: typeof import('./side-navigation') | undefined;
  /** Who one is in words, fetched when one is somebody. */
  #who: typeof import('./who-i-am') | undefined;
  #path = location.pathname;
  #visited = 0;
  /** Whether it was the way back that was pressed. */
  #goesBack = false;
  /** What somebody said happened, and the screens on which it is still said. */
  #said: Said = { said: '', screens: 0 };
  /** What the Flow half says as long as the server does not answer it. */
  #lost = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-go', () => this.#arrival.leaves());
    window.addEventListener('vaadin-router-location-changed', this.#moved);
    window.addEventListener('vaadin-router-error', () => this.#arrival.stays());
    for (const event of ['online', 'offline', 'heime-session', 'heime-newer', 'heime-waiting']) {
      window.addEventListener(event, () => this.requestUpdate());
    }
    window.addEventListener('heime-session', this.#know);
    this.#know();
    window.addEventListener('heime-language', this.#speak);
    window.addEventListener('heime-view', this.#speak);
    this.#wide.addEventListener('change', this.#widen);
    void this.#widen();
    window.addEventListener('heime-said', (event) => this.#say((event as CustomEvent<Said>).detail));
    this.addEventListener('click', this.#acted);
    window.addEventListener('heime-lost', (event) => {
      this.#lost = (event as CustomEvent<string>).detail;
      this.requestUpdate();
    });
    void asked();
    this.#newer.watch();
    keepOffer();
    this.#waiting.at(this.#path);
    this.#arrival.arrives();
    whenAtHand(() => {
      fetched(() => import('./language-choice'));
      fetched(async () => new (await import('./unread')).Unread().watch());
      if (sessionStorage.getItem(signedOut) !== null) {
        fetched(async () => (await import('../session/signed-out')).sayGoodbye());
      }
    });
  }

  readonly #moved = (event: Event): void => {
    const { location: to } = (event as CustomEvent<{ location: { pathname: string } }>).detail;
    if (to.pathname !== this.#path) {
      this.#visited += this.#goesBack ? -1 : 1;
      this.#said.screens -= 1;
      if (!navigator.onLine) {
        this.#lost = '';
      }
      window.scrollTo(0, 0);
      this.#arrival.arrives();
    } else {
      this.#arrival.stays();
    }
    this.#goesBack = false;
    this.#path = to.pathname;
    this.requestUpdate();
    this.#waiting.at(this.#path);
  };

  /** The screen of the client half that is open says the same in the new language or view; what is typed on it stays. */
  readonly #speak = (): void => {
    this.requestUpdate();
    for (const screen of this.children) {
      (screen as Partial<LitElement>).requestUpdate?.();
    }
  };

  override render(): TemplateResult {
    const beside = this.#wide.matches ? this.#beside : undefined;
    const places = simple()?.places ?? bar;
    return html`
      <a class="skip" href="#innhold" router-ignore @click=${this.#skip}>${t('shell.skip')}</a>
      ${beside ? beside.sideNavigation(this.renderRoot, this.#home(), (place) => this.#place(place), this.#who?.myParts() ?? []) : nothing}
      <header class="top">${isMainPlace(this.#path) ? (beside ? nothing : this.#home()) : this.#back()} ${this.#emergency()} ${wornHat() && !beside ? html`<worn-hat></worn-hat>` : nothing}</header>
      ${this.#band()}
      <main id="innhold" tabindex="-1"><slot></slot></main>
      ${this.#path === '/meg' ? nothing : html`<footer><language-choice></language-choice>${beside || !this.#who ? nothing : html`<who-i-am></who-i-am>`}</footer>`}
      ${beside || isWriting(this.#path) ? nothing : html`<nav class="bar" style="--longest: ${longestWord(places)}" aria-label=${t('shell.places')}>${places.map((place) => this.#place(place, place === me ? this.#who?.myParts() : []))}</nav>`}
    `;
  }

  #home(): TemplateResult {
    return html`<a class="brand" href="/" aria-label="Heime">${brand}${simple() ? nothing : html`<span class="name">Heime</span>`}</a>`;
  }

  #back(): TemplateResult {
    return html`<a class="back" href=${parentOf(this.#path)} aria-label=${t('shell.back')} @click=${this.#goBack}
      >${icon('chevron-left')}</a
    >`;
  }

  #emergency(): TemplateResult {
    return html`<a class="sos" href="tel:113"><span><b>113</b> ${t('shell.acute')}</span></a>
      <a class="sos" href="tel:116117"><span><b>116 117</b> ${t('shell.out-of-hours')}</span></a>`;
  }

  /** One quiet line at a time, the most important first. It is always there, so that it is read aloud when it changes. */
  #band(): TemplateResult {
    const count = this.#waiting.count;
    const reads = !isWriting(this.#path);
    const away = this.#lost || (navigator.onLine ? '' : t('shell.offline'));
    const line = away
      ? band(icon('wifi-off'), html`${emphasized(away)} ${count ? this.#outbox(count) : nothing}`, 'away')
      : reads && this.#newer.ready
        ? band(
            icon('sparkles'),
            html`${t('shell.newer')} <button @click=${() => this.#newer.swap()}>${t('shell.reload')}</button>`,
          )
        : this.#said.screens > 0
          ? band(icon('check'), this.#said.said)
          : reads && count && this.#path !== '/utboks'
            ? band(icon('send'), this.#outbox(count))
            : nothing;
    return html`<div role="status">${line}</div>`;
  }

  #say(said: Said): void {
    this.#said = { ...said };
    this.requestUpdate();
  }

  /** What is pressed next says for itself how it went. */
  readonly #acted = (event: Event): void => {
    if (this.#said.screens > 0 && event.composedPath().some((it) => (it as Element).tagName === 'BUTTON')) {
      this.#say({ said: '', screens: 0 });
    }
  };

  #outbox(count: number): TemplateResult {
    return html`<a href="/utboks">${t('shell.waiting', count)}</a>`;
  }

  /** Where there is room for it. It takes the bar's place when it has come. */
  readonly #widen = async (): Promise<void> => {
    if (this.#wide.matches) {
      this.#beside = await import('./side-navigation').catch(() => undefined);
    }
    this.requestUpdate();
  };

  /** Its words are not among those that are there first. Who has a hat sees at once which one she wears. */
  readonly #know = (): void => {
    if (currentSession()?.signedIn && !this.#who) {
      (wornHat() ? queueMicrotask : whenAtHand)(async () => {
        try {
          [this.#who] = await Promise.all([import('./who-i-am'), loadAllTexts(), opened()]);
          this.requestUpdate();
        } catch {
          // It is said on the next screen that knows who one is.
        }
      });
    }
  };

  /** @param more what is said of it to those who do not see it */
  #place(place: Place, more: readonly string[] = []): TemplateResult {
    const unread = place.counts ? (currentSession()?.unread ?? 0) : 0;
    const unseen = unread > 0 ? [...more, t('shell.unread', unread)] : more;
    return html`<a href=${place.path} aria-current=${isHere(place, this.#path) ? 'page' : nothing}>
      <span class="pill">${icon(place.icon)}${unread > 0 ? html`<b class="badge" aria-hidden="true">${unread}</b>` : nothing}</span>
      <span>${t(place.key)}${unseen.length ? html`<span class="unseen">, ${unseen.join(', ')}</span>` : nothing}</span>
    </a>`;
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };

  readonly #goBack = (event: Event): void => {
    if (this.#visited > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.#goesBack = true;
      history.back();
    }
  };
}

/** Without network, when there is one; a browser that remembers that it failed gets it on the next page. */
function fetched(load: () => Promise<unknown>): void {
  load().catch(() => window.addEventListener('online', () => fetched(load), { once: true }));
}

/**
 * How many letters the longest word of their names has, scaled by how many places share the width, as if they were five:
 * the bar's words are as large as it lets them be.
 */
const longestWord = (places: readonly Place[]): number =>
  (Math.max(...places.flatMap((place) => t(place.key).split(' ')).map((word) => word.length)) * places.length) / 5;

customElements.define('heime-shell', HeimeShell);
