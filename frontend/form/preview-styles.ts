import { css } from 'lit';

/** All that was answered, below the registration as others will see it. */
export const previewStyles = css`
  .card .where {
    white-space: pre-line;
  }
  .answers {
    margin: 0;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: var(--space-2) var(--space-8);
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-6);
    align-items: center;
    padding: var(--space-5) 0;
    border-top: 1px solid var(--line);
  }
  .answers > div:first-child {
    border-top: 0;
  }
  .answers dt {
    font-size: var(--size-small);
    color: var(--ink-soft);
  }
  .answers dd {
    margin: 0;
    min-width: 0;
    white-space: pre-line;
  }
  .answers .change {
    white-space: normal;
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .about {
    background: var(--sea-tint);
    border-radius: var(--radius);
    padding: var(--space-7) var(--space-8);
    margin: var(--space-8) 0 0;
    font-size: var(--size-line);
  }
  .about dt {
    font-weight: 650;
  }
  .about dd {
    margin: 0 0 var(--space-3);
  }
`;
