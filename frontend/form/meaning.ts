import { css, html, type TemplateResult } from 'lit';
import { t } from '../shell/texts';

/** "Hva betyr dette?": a sentence or two under a word, for those who ask. Only who cannot see the word is told it again. */
export const meaning = (word: string, means: string): TemplateResult => html`<details class="meaning">
  <summary><span>${t('shared.meaning')}</span><span class="unseen"> ${word}</span></summary>
  <p>${means}</p>
</details>`;

/** The twin of what the Flow half has in parts.css. */
export const meaningStyles = css`
  .meaning {
    color: var(--ink-soft);
    font-size: var(--size-line);
  }
  .meaning > summary {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 3rem;
    color: var(--sea);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    list-style: none;
    cursor: pointer;
    border-radius: var(--radius-small);
  }
  .meaning > p {
    padding-bottom: var(--space-6);
  }
  .rows > .meaning {
    margin: calc(-1 * var(--space-4)) var(--space-8) 0 calc(var(--space-8) + 24px + var(--space-7) + 2px);
  }
`;
