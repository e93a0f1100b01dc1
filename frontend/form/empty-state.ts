import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { scene } from './scene';

/** Nothing here, said kindly: why, and what to do instead. The twin of `EmptyState`. */
export const emptyState = (
  drawing: string,
  title: string,
  whatToDo: string,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`<div class="empty">
  ${scene()}${icon(drawing)}
  <h2>${title}</h2>
  <p>${whatToDo}</p>
  ${action === nothing ? nothing : html`<div class="actions">${action}</div>`}
</div>`;
