import { css } from 'lit';

/** Folds with questions in them, and what stands side by side: as calm as the rest of the form, and no box in a box. */
export const foldStyles = css`
  .fold:has(> .inside) {
    margin-top: 1.25rem;
  }
  .fold + .fold:has(> .inside) {
    margin-top: 8px;
  }
  .reached {
    margin: 0.75rem 0 0;
  }
  .inside {
    padding: 0 1rem 1rem;
  }
  .inside > .field:first-child {
    margin-top: 0.4rem;
  }
  .fold .inside .pills {
    padding: 0;
  }
  .inside .field > .tick {
    box-shadow: none;
    padding-inline: 0;
  }
  .inside .note {
    margin-top: 0;
    padding-block: 0.2rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 0 0.75rem;
  }
`;
