import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';

/** One plain sentence that stays on the screen, and at most one thing to do about it: the twin of `Notice`. */
export const notice = (drawing: string, sentence: string, more: unknown = nothing): TemplateResult =>
  said('info', drawing, sentence, more);

/** The same of what goes wrong, or must not. */
export const trouble = (drawing: string, sentence: string, more: unknown = nothing): TemplateResult =>
  said('trouble', drawing, sentence, more);

const said = (look: string, drawing: string, sentence: string, more: unknown): TemplateResult =>
  html`<p class="notice ${look}">${icon(drawing)}<span>${sentence}</span>${more}</p>`;
