import { css, html, type TemplateResult } from 'lit';
import { t } from '../shell/texts';

/** "Hva betyr dette?": a sentence or two under a word, for those who ask. Only who cannot see the word is told it again. */
export const meaning = (word: string, means: string, open = false): TemplateResult => html`<details
  class="meaning"
  ?open=${open}
>
  <summary><span>${t('shared.meaning')}</span><span class="unseen"> ${word}</span></summary>
  <p>${means}</p>
</details>`;

/** Under a choice, in line with its words. */
export const meaningStyles = css`
  .rows > .meaning {
    margin: calc(-1 * var(--space-4)) var(--space-8) 0 calc(var(--space-8) + 24px + var(--space-7) + 2px);
  }
`;
