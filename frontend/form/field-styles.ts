import { css } from 'lit';

/** What a field of a form says beside what each field does: who can see it, and the tick. */
export const fieldStyles = css`
  .field {
    margin-top: var(--space-9);
    outline-offset: 6px;
  }
  legend {
    padding: 0;
  }
  .optional {
    font-weight: 400;
    color: var(--ink-soft);
    font-size: var(--size-line);
  }
  .sees,
  small {
    color: var(--ink-soft);
    font-size: var(--size-small);
    line-height: 1.4;
  }
  .sees {
    display: flex;
    gap: var(--space-3);
    margin-top: var(--space-4);
  }
  .sees svg {
    width: 1.15em;
    height: 1.15em;
    margin-top: 0.12em;
  }
  .field > .tick {
    position: relative;
    display: flex;
    gap: var(--space-7);
    align-items: flex-start;
    min-height: 3rem;
    box-sizing: border-box;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: var(--space-7) var(--space-8);
    margin: 0;
    cursor: pointer;
  }
  .tick input {
    width: max(24px, 1.41rem);
    height: max(24px, 1.41rem);
    min-height: 0;
    margin: 0;
    flex: none;
    accent-color: var(--sea);
  }
  .tick small {
    display: block;
    font-weight: 400;
    margin-top: var(--space-2);
  }
`;
