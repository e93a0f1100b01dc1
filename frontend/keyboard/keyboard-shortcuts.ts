import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { bar, type Place } from '../shell/places-in-app';
import { ofStaff } from '../shell/side-navigation';
import { t } from '../shell/texts';
import { Keys, type Meaning, ways } from './keys';
import { Announced, act, isWriting, leave, look, stepBy } from './on-screen';
import { overviewStyles } from './overview-styles';
import { Rest } from './rest';
import { isOn, remember } from './switched';

/**
 * The button in the side navigation that shows what single keys do, and those keys for as long as it is on the screen.
 * The overview is no modal one: 113 and 116 117 stay within reach beside it, and the keys can be tried.
 */
class KeyboardShortcuts extends LitElement {
  static override styles = [
    overviewStyles,
    css`
      .open {
        display: flex;
        gap: var(--space-6);
        align-items: center;
        width: 100%;
        min-height: var(--touch);
        padding: var(--space-4) var(--space-6);
        border: 0;
        border-radius: var(--radius-field);
        background: none;
        color: var(--ink-soft);
        font: inherit;
        font-size: var(--size-line);
        text-align: start;
        cursor: pointer;
      }
      .open kbd {
        margin: 0;
      }
    `,
  ];

  readonly #keys = new Keys();
  readonly #announced = new Announced();
  readonly #rest = new Rest(this);
  #on = isOn();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
    window.addEventListener('pointerdown', this.#forget);
    window.addEventListener('focusin', this.#rest.led);
    window.addEventListener('heime-language', this.#redraw);
    if (this.#on) {
      this.#announced.begin();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed);
    window.removeEventListener('pointerdown', this.#forget);
    window.removeEventListener('focusin', this.#rest.led);
    this.#rest.end();
    window.removeEventListener('heime-language', this.#redraw);
    this.#announced.end();
  }

  override render(): TemplateResult {
    return html`<button class="open" aria-haspopup="dialog" aria-keyshortcuts=${this.#on ? '?' : nothing} @click=${this.#show}>
        <kbd aria-hidden="true">?</kbd>${t('shortcuts.title')}
      </button>
      <dialog aria-labelledby="title">
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus>${t('shortcuts.title')}</h2>
          <button class="close" @click=${this.#close}>${t('shortcuts.close')}</button>
        </div>
        <label><input type="checkbox" .checked=${this.#on} aria-describedby="how" @change=${this.#switch} />${t('shortcuts.on')}</label>
        <p id="how">${t('shortcuts.on.how')}</p>
        <div class="groups">
          ${group(t('shortcuts.list'), [
            [html`<kbd>j</kbd>`, t('shortcuts.next')],
            [html`<kbd>k</kbd>`, t('shortcuts.previous')],
            [html`<kbd>${t('shortcuts.enter')}</kbd>`, t('shortcuts.open')],
          ])}
          ${group(t('shortcuts.everywhere'), [
            ...(this.#has('/finn') ? [[html`<kbd>/</kbd>`, t('shortcuts.look')] as [TemplateResult, string]] : []),
            [html`<kbd>?</kbd>`, t('shortcuts.show')],
            [html`<kbd>${t('shortcuts.escape')}</kbd>`, t('shortcuts.hide')],
          ])}
          ${
            this.#has('/godkjenne')
              ? group(t('shortcuts.moderate'), [
                  [html`<kbd>a</kbd>`, t('shortcuts.approve')],
                  [html`<kbd>r</kbd>`, t('shortcuts.return')],
                  [html`<kbd>x</kbd>`, t('shortcuts.choose')],
                  [html`<kbd>v</kbd>`, t('shortcuts.the-chosen')],
                ])
              : nothing
          }
          ${group(
            t('shortcuts.go'),
            this.#places().map(([key, place]) => [
              html`<kbd>g</kbd> ${t('shortcuts.then')} <kbd>${key}</kbd>`,
              t(place.key),
            ]),
          )}
        </div>
      </dialog>`;
  }

  /** What leads to the places, as long as one is there. */
  get #side(): ParentNode {
    return this.parentElement ?? this;
  }

  #has(path: string): boolean {
    return this.#side.querySelector(`nav a[href="${path}"]`) !== null;
  }

  /** The letters whose places are in the side navigation: those of staff, then everybody's. */
  #places(): [key: string, place: Place][] {
    const letters = Object.entries(ways);
    return [...ofStaff, ...bar].flatMap((place) =>
      letters.filter(([, to]) => to === place.path && this.#has(to)).map(([key]): [string, Place] => [key, place]),
    );
  }

  get #overview(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #redraw = (): void => this.requestUpdate();

  /** Somebody does something else. */
  readonly #forget = (): void => {
    this.#keys.forget();
    this.#rest.end();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.#close();
      this.#forget();
      return;
    }
    if (!this.#on || isWriting(event.composedPath()[0])) {
      this.#forget();
      return;
    }
    const meant = this.#keys.read(event);
    if (!meant) {
      return;
    }
    event.preventDefault();
    if (!this.#rest.isOn) {
      this.#does(meant);
    }
  };

  #does(meant: Meaning): void {
    if (meant.does === 'show') this.#show();
    else if (meant.does === 'step') stepBy(meant.by);
    else if (this.#asks(meant)) this.#rest.begin();
  }

  /** @returns whether something is on its way now */
  #asks(meant: Exclude<Meaning, { does: 'show' | 'step' }>): boolean {
    if (meant.does === 'look') return look(this.#side);
    return meant.does === 'leave' ? leave(this.#side, meant.to) : act(meant.key);
  }

  /** Asked for once more it goes away again. The browser leads the focus in, and back to where it was. */
  readonly #show = async (): Promise<void> => {
    if (this.#overview?.open) {
      this.#close();
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#overview?.show();
  };

  readonly #close = (): void => this.#overview?.close();

  readonly #switch = (event: Event): void => {
    this.#on = (event.target as HTMLInputElement).checked;
    remember(this.#on);
    if (this.#on) this.#announced.begin();
    else this.#announced.end();
    this.requestUpdate();
  };
}

const group = (name: string, keys: [TemplateResult, string][]): TemplateResult =>
  html`<section>
    <h3>${name}</h3>
    <dl>${keys.map(([key, does]) => html`<div><dt>${key}</dt><dd>${does}</dd></div>`)}</dl>
  </section>`;

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
