import { css, html, LitElement, type TemplateResult } from 'lit';
import { partStyles } from '../form/part-styles';
import { comingCards, comingStyles } from './coming-cards';
import { loadAllTexts, t } from './texts';

/** Within a second one waits without a thought; drawing something then would make the screen itself come later. */
const unnoticedMs = 1000;

/** What a screen of the Flow half will be, as long as that half is fetched: a title and cards, without words. */
class ComingScreen extends LitElement {
  static override styles = [
    ...partStyles,
    comingStyles,
    css`
      :host {
        display: block;
        box-sizing: border-box;
        width: 100%;
        max-width: 42rem;
        margin-inline: auto;
        padding: 0 var(--space-8);
      }
      .coming .title {
        height: calc(1.18 * var(--size-title));
        margin: var(--space-4) 0 var(--space-7);
      }
      p {
        position: absolute;
        clip-path: inset(50%);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadAllTexts()
      .then(() => this.requestUpdate())
      .catch(() => undefined);
  }

  override render(): TemplateResult {
    return html`<p role="status">${t('shell.coming')}</p>
      <div class="coming"><i class="title"></i></div>
      ${comingCards}`;
  }
}

customElements.define('coming-screen', ComingScreen);

/**
 * Takes the place of the screen that is left, until the next one is there: for who waits long enough to notice.
 *
 * @param there aborted when it is, or when one has gone elsewhere
 */
export function standIn(there: AbortSignal): void {
  const shell = document.querySelector('heime-shell');
  setTimeout(() => {
    if (shell && !there.aborted) {
      takesThePlace(shell, there);
    }
  }, unnoticedMs);
}

function takesThePlace(shell: Element, there: AbortSignal): void {
  const left = [...shell.children].filter((it): it is HTMLElement => it instanceof HTMLElement);
  const screen = document.createElement('coming-screen');
  const show = (display: string): void => {
    for (const it of left) it.style.display = display;
  };
  show('none');
  shell.append(screen);
  there.addEventListener('abort', () => {
    screen.remove();
    show('');
  });
}
