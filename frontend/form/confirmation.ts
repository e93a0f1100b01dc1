import { html, type TemplateResult } from 'lit';

/** What is asked once more, and what each answer does. */
export interface Question {
  /** What it is about, for those who do not see where it stands. */
  about: string;
  question: string;
  yes: string;
  no: string;
}

/**
 * Asks once more, in the place of what was pressed, before something that cannot be taken back: the twin of
 * `Confirmation`.
 */
export const confirmation = (
  { about, question, yes, no }: Question,
  confirmed: () => unknown,
  kept: () => unknown,
): TemplateResult => html`<div class="confirmation" role="group" aria-label=${about}>
  <p>${question}</p>
  <div class="actions">
    <button type="button" class="action primary" @click=${confirmed}>${yes}</button>
    <button type="button" class="action quiet" @click=${kept}>${no}</button>
  </div>
</div>`;
