import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../shell/texts';

/** What was just done, and how it is undone when it can be. */
export interface Done {
  said: string;
  undo?: () => unknown;
}

/**
 * Says what just happened, in passing, and offers the way back: the twin of `Toast`. It is in the page from the start, so
 * that a screen reader hears it change, and stays until the next act: nobody has to be quick.
 */
export const toast = (done?: Done): TemplateResult =>
  html`<div class="toast" role="status" aria-live="polite">${done ? html`<span tabindex="-1">${done.said}</span>${way(done)}` : nothing}</div>`;

const way = ({ said, undo }: Done): TemplateResult | typeof nothing =>
  undo
    ? html`<button type="button" class="action quiet" aria-label="${t('shared.undo')}: ${said}" @click=${undo}>${t('shared.undo')}</button>`
    : nothing;

/** What was pressed is gone: on to what is said of it, and the way back is next. */
export function leadToToast(within: ParentNode): void {
  const said = within.querySelector<HTMLElement>('.toast > span');
  said?.focus({ preventScroll: true });
  said?.scrollIntoView?.({ block: 'nearest' });
}
