import { css } from 'lit';

/** Folds with questions in them, and what stands side by side: as calm as the rest of the form, and no box in a box. */
export const foldStyles = css`
  .fold:has(> .inside) {
    margin-top: var(--space-9);
  }
  .fold + .fold:has(> .inside) {
    margin-top: var(--space-4);
  }
  .reached {
    color: var(--ink-soft);
    font-size: var(--size-small);
    line-height: 1.4;
    margin: var(--space-6) 0 0;
  }
  .inside {
    padding: 0 var(--space-8) var(--space-8);
  }
  .inside > .field:first-child {
    margin-top: var(--space-3);
  }
  .fold .inside .pills {
    padding: 0;
  }
  .inside .field > .tick {
    box-shadow: none;
    padding-inline: 0;
  }
  .inside .notice {
    margin-top: 0;
    padding-block: var(--space-2);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 0 var(--space-6);
  }
`;
