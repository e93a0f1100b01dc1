import { css, html, type TemplateResult } from 'lit';
import { glyphStyles } from '../shell/glyph-styles';
import { icon } from '../shell/icons';

/** A row that leads on: what it is, in one line what for. */
export const leadsTo = (path: string, drawing: string, title: string, text: string, look = ''): TemplateResult =>
  html`<li>
    <a class="row" href=${path}>
      <span class="glyph ${look}">${icon(drawing)}</span>
      <span><b>${title}</b><small>${text}</small></span>
      ${icon('chevron-right')}
    </a>
  </li>`;

export const rowStyles = [
  glyphStyles,
  css`
    .row:active {
      background: var(--sea-tint);
    }
  `,
];
