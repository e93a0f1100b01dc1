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

/** Under a choice, on the same paper and in line with its words: one thing to look at, of which two are tapped. */
export const meaningStyles = css`
  .rows > .option:has(+ .meaning) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    padding-bottom: 0;
  }
  .rows > .option + .meaning {
    --around: 1px var(--rim);
    position: relative;
    /* Over the edge between the two. */
    margin-top: calc(-1 * var(--space-4) - var(--space-3));
    /* What is cut off above is no part of what is tapped. */
    padding: var(--space-2) var(--space-8) 0 calc(var(--space-8) + 24px + var(--space-7) + 2px);
    border-radius: 0 0 var(--radius) var(--radius);
    background: var(--paper);
    box-shadow: 0 0 0 var(--around), var(--shadow);
    clip-path: inset(3px -20px -20px);
  }
  .rows > .option:has(:checked) + .meaning {
    --around: 0 transparent;
    background: var(--sea-tint);
    box-shadow: inset 0 0 0 2px var(--sea), var(--shadow);
  }
`;
