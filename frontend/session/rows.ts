import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';

/** What a row says: what it is, and in one line what for. */
export const rowText = (title: string, line: string): TemplateResult =>
  html`<span class="text"><span class="title">${title}</span> <span class="line">${line}</span></span>`;

/** A row that leads on, on the hue of its step if it is of one. */
export const leadsTo = (path: string, drawing: string, title: string, text: string, step = ''): TemplateResult =>
  html`<li>
    <a class="row" href=${path}>
      <span class="glyph" data-step=${step || nothing}>${icon(drawing)}</span>
      ${rowText(title, text)}
      ${icon('chevron-right')}
    </a>
  </li>`;

/** What somebody has, and what can be done about it: in a list of `heldStyles`. */
export const held = (drawing: string, title: string, line: string, acts: unknown): TemplateResult =>
  html`${icon(drawing)} ${rowText(title, line)}
    <div class="acts">${acts}</div>`;
