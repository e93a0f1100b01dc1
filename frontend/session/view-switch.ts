import { css, html, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { isSimple, turnView } from '../shell/view';

export const switchStyles = css`
  .turned {
    flex: none;
    box-sizing: border-box;
    width: 56px;
    height: 34px;
    padding: var(--space-1);
    border: 2px solid var(--edge);
    border-radius: var(--radius-round);
  }
  .turned::before {
    content: '';
    display: block;
    width: 26px;
    height: 26px;
    border-radius: var(--radius-round);
    background: var(--edge);
  }
  [aria-checked='true'] > .turned {
    background: var(--sea);
    border-color: var(--sea);
  }
  [aria-checked='true'] > .turned::before {
    background: var(--sea-ink);
    translate: 22px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turned::before {
      transition: translate 150ms;
    }
  }
  @media (forced-colors: active) {
    .turned::before {
      background: ButtonText;
    }
    [aria-checked='true'] > .turned::before {
      background: Highlight;
    }
  }
`;

/** "Enkel visning", on or off. */
export const viewSwitch = (): TemplateResult => html`<button
  class="row"
  role="switch"
  aria-checked=${isSimple()}
  aria-labelledby="view"
  aria-describedby="view-text"
  @click=${turnView}
>
  <span class="glyph">${icon('eye')}</span>
  <span class="text"><span class="title" id="view">${t('simple.enter')}</span><span class="line" id="view-text">${t('simple.text')}</span></span>
  <span class="turned"></span>
</button>`;
