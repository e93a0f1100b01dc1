import { css } from 'lit';

/** One field: its label, its hint, what is wrong with it and who can see it. */
export const fieldStyles = css`
  .field {
    border: 0;
    margin: var(--space-9) 0 0;
    padding: 0;
    min-width: 0;
    outline-offset: 6px;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin: 0 0 var(--space-3);
    font-weight: 650;
  }
  .optional {
    font-weight: 400;
    color: var(--ink-soft);
    font-size: var(--size-line);
  }
  .hint,
  .sees,
  small {
    color: var(--ink-soft);
    font-size: var(--size-small);
    line-height: 1.4;
  }
  .hint {
    margin-bottom: var(--space-4);
  }
  .sees {
    display: flex;
    gap: var(--space-3);
    margin-top: var(--space-4);
  }
  .sees svg,
  .problem svg {
    width: 1.15em;
    height: 1.15em;
    margin-top: 0.12em;
  }
  .problem {
    display: flex;
    gap: var(--space-3);
    color: var(--hospital);
    font-weight: 600;
    font-size: var(--size-line);
    margin-bottom: var(--space-4);
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 3rem;
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1.5px solid var(--ink-soft);
    border-radius: var(--radius-field);
    padding: var(--space-6) var(--space-7);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-height: 4.6rem;
    line-height: 1.45;
    display: block;
  }
  [aria-invalid='true'] {
    border-color: var(--hospital) !important;
    border-width: 2px !important;
  }
  .select {
    display: block;
    position: relative;
  }
  .select select {
    appearance: none;
    padding-right: 44px;
    text-overflow: ellipsis;
  }
  .select svg {
    position: absolute;
    right: 0.9rem;
    top: calc(50% - 12px);
    pointer-events: none;
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
    width: 24px;
    height: 24px;
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
