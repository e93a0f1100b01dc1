import { css, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import rail from '../theme/parts/ladder.css?inline';
import step from '../theme/parts/step.css?inline';
import { loadAllTexts, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';

/** From home and up; the drawings are those of a need's own ladder. */
const steps = [
  ['SELF', 'footprints'],
  ['NEIGHBOURHOOD', 'users'],
  ['DIGITAL', 'monitor-smartphone'],
  ['MUNICIPALITY', 'building-2'],
  ['HOSPITAL', 'hospital'],
] as const;

/** Hjemmetrappa as everybody meets it: the five steps that are tried for each need, and what is on each. */
class HomeLadder extends LitElement {
  static override styles = [
    ...[step, rail].map((it) => unsafeCSS(String(it))),
    css`
      section {
        padding: 0 var(--space-1);
      }
      h2 {
        margin: var(--space-11) 0 var(--space-2);
        font-size: var(--size-lead);
        line-height: 1.25;
      }
      p {
        margin: 0;
        color: var(--ink-soft);
      }
      ol {
        list-style: none;
        margin: var(--space-8) 0 0;
        padding: 0;
      }
      h3 {
        margin: 0;
        line-height: 1.25;
      }
      heime-icon svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      li p {
        margin-top: calc(-1 * var(--space-2));
        font-size: var(--size-line);
      }
      .unseen {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ];

  #worded = false;

  constructor() {
    super();
    whileShown(this, ['heime-language', 'online'], this.#look);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  /** Its words are not among the first that the page says. */
  readonly #look = async (): Promise<void> => {
    this.#worded = await loadAllTexts().then(
      () => true,
      () => this.#worded,
    );
    this.hidden = !this.#worded;
    this.requestUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    return this.#worded
      ? html`<section aria-labelledby="title">
          <h2 id="title">${t('shared.ladder')}</h2>
          <p>${t('start.ladder')}</p>
          <ol role="list" aria-labelledby="title">
            ${steps.map(
              ([name, drawing], at) => html`<li class="rung" data-step=${name}>
                <h3><heime-icon name=${drawing} aria-hidden="true"></heime-icon><span class="unseen">${t('shared.step.number', at + 1)} </span><span>${t(`shared.step.${name}`)}</span></h3>
                <p>${t(`shared.step.${name}.means`)}</p>
              </li>`,
            )}
          </ol>
        </section>`
      : nothing;
  }
}

customElements.define('home-ladder', HomeLadder);
