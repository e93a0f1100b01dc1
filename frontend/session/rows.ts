import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';

/** A row that leads on: what it is, in one line what for, on the hue of its step if it is of one. */
export const leadsTo = (path: string, drawing: string, title: string, text: string, step = ''): TemplateResult =>
  html`<li>
    <a class="row" href=${path}>
      <span class="glyph" data-step=${step || nothing}>${icon(drawing)}</span>
      <span><b>${title}</b><small>${text}</small></span>
      ${icon('chevron-right')}
    </a>
  </li>`;

export const rowStyles = css`
  .row:active {
    background: var(--sea-tint);
  }
`;
