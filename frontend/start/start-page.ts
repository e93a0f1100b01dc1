import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { comingCards, comingStyles } from '../shell/coming-cards';
import { glyphStyles } from '../shell/glyph-styles';
import { icon } from '../shell/icons';
import { whenRested, whenSeen } from '../shell/idle';
import { MyPlace } from '../shell/my-place';
import { currentSession, isStaff } from '../shell/session';
import { nowInNorway } from '../shell/moments';
import { language, t } from '../shell/texts';
import { isSimple, simple, turnView } from '../shell/view';
import { whileShown } from '../shell/while-shown';
import { erasing } from '../session/erasing';
import { cardLine } from './card-line';
import { coast } from './coast';
import { nearAndNow } from './coming';
import { Nearby, type NearbyCard } from './nearby';
import type { Places } from '../form/districts';
import { nearStyles } from './near-styles';
import { startStyles } from './start-styles';

/** Where everybody begins: the coast, the two things one comes for, and what is near. */
class StartPage extends LitElement {
  static override styles = [startStyles, glyphStyles, nearStyles, comingStyles];

  readonly #nearby = new Nearby(localStorage, (...call) => fetch(...call));
  readonly #mine = new MyPlace(localStorage, document);
  #places: Places | undefined;
  /** What shows and finds them, fetched with them. */
  #list: typeof import('../form/districts') | undefined;
  #district = '';
  #said = '';
  /** What the server answered last: for which place, language and hour. */
  #answered = '';
  /** Whether the first picture has been drawn: what was kept and what hour it is in Norway are slow to ask for. */
  #seen = false;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language', 'heime-view', 'online'], this.#look);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    this.#mine.renew();
    this.#look();
    whenSeen(() => {
      this.#seen = true;
      this.#recall();
    });
    whenRested(() => void import('./later').catch(this.#nothingLater));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = (): void => {
    const district = this.#mine.place?.district ?? currentSession()?.person?.district ?? '';
    // Who leaves the app open over night finds the new day when she comes back to it.
    // By the hour of the world: the clock in Norway is slow to ask for before the first picture.
    const asked = `${district} ${language()} ${new Date().toISOString().slice(0, 13)}`;
    if (simple() || (asked === this.#answered && navigator.onLine)) {
      this.requestUpdate();
      return;
    }
    this.#district = district;
    this.#answered = '';
    this.#recall();
    if (this.#district && !this.#mine.place) {
      void this.#findPlaces();
    }
    void this.#nearby.refresh(this.#district, language()).then((fresh) => {
      if (fresh) {
        this.#answered = asked;
      }
      this.requestUpdate();
    });
  };

  /** What the phone has kept, until the server has answered. */
  #recall(): void {
    if (this.#seen && !this.#answered) {
      this.#nearby.recall(this.#district, language());
    }
    this.requestUpdate();
  }

  /** The list of places is fetched for those who choose, and for the name of where one lives. */
  async #findPlaces(): Promise<void> {
    if (!this.#places) {
      this.#list = await import('../form/districts');
      await this.#list.findPlaces((all) => {
        this.#places = all;
        this.requestUpdate();
      });
    }
    await this.updateComplete;
  }

  readonly #openPlaces = async (): Promise<void> => {
    await this.#findPlaces();
    const select = this.renderRoot.querySelector('select');
    select?.focus();
    try {
      select?.showPicker();
    } catch {
      // Where a picker cannot be opened from code, the person taps once more.
    }
  };

  override render(): TemplateResult {
    return html`
      <section class="hero">
        ${coast}
        <div class="words">
          <h1>${t('start.title')}</h1>
          <p>${t('start.lead')}</p>
        </div>
        <button class="view" @click=${turnView}>${t(isSimple() ? 'simple.leave' : 'simple.enter')}</button>
      </section>
      ${erasing()}
      ${simple()?.startScreen(this.renderRoot) ?? this.#ways()}
      <install-invitation></install-invitation>
      <footer><a href="/tilgjengelighet">${t('start.accessibility')}</a></footer>
    `;
  }

  #ways(): TemplateResult {
    return html`
      <div class="tiles">
        ${currentSession()?.invitations ? this.#tile('/invitasjoner', 'inbox', 'users', t('start.invited'), t('start.invited.text')) : nothing}
        ${currentSession()?.registeredForMe ? this.#tile('/registrert-for-meg', 'inbox', 'inbox', t('start.registered'), t('start.registered.text')) : nothing}
        ${isStaff() ? this.#tile('/innboks', 'inbox', 'inbox', t('start.inbox'), t('start.inbox.text')) : nothing}
        ${this.#tile('/trenger-hjelp', 'need', 'heart-handshake', t('start.need'), t('start.need.text'))}
        ${this.#tile('/kan-hjelpe', 'give', 'hand-heart', t('start.give'), t('start.give.text'))}
      </div>
      <div class="near">
        <h2>${t(this.#district ? 'start.nearby' : 'start.place')}</h2>
        ${this.#place()}
        ${this.#suggestion()}
      </div>
      <p class="quiet" role="status">${this.#said}</p>
      ${this.#near()}
      <home-ladder></home-ladder>
    `;
  }

  #tile(path: string, look: string, drawing: string, title: string, text: string): TemplateResult {
    return html`<a class="tile ${look}" href=${path}>
      ${icon(drawing)}<span><b>${title}</b><small>${text}</small></span>${icon('chevron-right')}
    </a>`;
  }

  #place(): TemplateResult {
    if (!this.#places) {
      return html`<button class="place" aria-label="${t('start.place')} ${this.#placeName()}" @click=${this.#openPlaces}>
        ${icon('map-pin')}<span>${this.#placeName()}</span>
      </button>`;
    }
    return html`<label class="place">
      ${icon('map-pin')}<span>${this.#placeName()}</span>
      <select aria-label=${t('start.place')} @change=${this.#choose}>
        <option value="" .selected=${!this.#district}>${t('start.place.choose')}</option>
        ${this.#list?.districtOptions(this.#places, this.#district, this.#district)}
      </select>
    </label>`;
  }

  #placeName(): string {
    const kept = this.#mine.place;
    if (kept?.name && kept.district === this.#district) {
      return kept.name;
    }
    return this.#list?.nameWithMunicipality(this.#places, this.#district) ?? t('start.place.choose');
  }

  readonly #choose = (event: Event): void => {
    this.#said = '';
    this.#take((event.target as HTMLSelectElement).value);
  };

  #take(district: string): void {
    this.#mine.choose({ district, name: this.#list?.nameWithMunicipality(this.#places, district) ?? '' });
    this.#look();
  }

  /** Only on the tap of this button is the phone asked where it is, and nothing of the answer is sent. */
  readonly #whereIAm = async (): Promise<void> => {
    const { inWords, suggest } = await import('./where-i-am');
    await this.#findPlaces();
    const found = this.#places && (await suggest(this.#places, navigator.geolocation));
    if (found && 'district' in found) {
      this.#take(found.district.id);
    }
    this.#said = await inWords(found, this.#placeName());
    this.requestUpdate();
  };

  #suggestion(): TemplateResult | typeof nothing {
    return (this.#district && !this.#places) || !('geolocation' in navigator)
      ? nothing
      : html`<button class="place" @click=${this.#whereIAm}>${icon('locate-fixed')}<span>${t('start.place.here')}</span></button>`;
  }

  /** No room is kept for what does not come. */
  readonly #nothingLater = (): void => this.renderRoot.querySelector('home-ladder')?.setAttribute('hidden', '');

  /** What is near, or, as long as nobody knows where that is, what is there wherever one is. */
  #near(): TemplateResult {
    const cards = this.#seen ? this.#nearby.cards : undefined;
    const nowhere = this.#district ? nothing : html`<p class="quiet">${t('start.nowhere')}</p>`;
    if (!cards) {
      return this.#seen && this.#nearby.outOfReach
        ? html`<p class="quiet">${t('start.nearby.away')}</p>`
        : html`${nowhere}${comingCards}`;
    }
    if (cards.length === 0) {
      return this.#district ? html`<p class="quiet">${t('start.nearby.none')}</p>` : html`${nowhere}`;
    }
    const now = nowInNorway();
    return html`${nowhere}${this.#district ? nothing : html`<h3>${t('start.everywhere')}</h3>`}
      <ul class="cards">
        ${nearAndNow(cards, now).map((card) => html`<li>${this.#card(card, now)}</li>`)}
      </ul>
      <a class="all" href="/finn">${t(this.#district ? 'start.all' : 'start.all.everywhere')}${icon('chevron-right')}</a>`;
  }

  #card(card: NearbyCard, now: string): TemplateResult {
    return html`<a class="card" href=${card.url}>
      <span class="glyph ${card.step}">${icon(card.icon)}</span>
      <span><b>${card.title}</b><small>${cardLine(card, now)}${card.withBoat ? html` ${icon('ship')} ${t('start.ferry')}` : nothing}</small></span>
    </a>`;
  }
}

customElements.define('start-page', StartPage);
