import { css } from 'lit';

/** One field: its label, its hint, what is wrong with it and who can see it. */
export const fieldStyles = css`
  .field {
    border: 0;
    margin: 1.25rem 0 0;
    padding: 0;
    min-width: 0;
    outline-offset: 6px;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin: 0 0 0.4rem;
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
    margin-bottom: 0.5rem;
  }
  .sees {
    display: flex;
    gap: 0.4rem;
    margin-top: 0.5rem;
  }
  .sees svg,
  .problem svg {
    width: 1.15em;
    height: 1.15em;
    margin-top: 0.12em;
  }
  .problem {
    display: flex;
    gap: 0.4rem;
    color: var(--hospital);
    font-weight: 600;
    font-size: var(--size-line);
    margin-bottom: 0.5rem;
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
    padding: 0.7rem 0.85rem;
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
    padding-right: 2.8rem;
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
    gap: 0.85rem;
    align-items: flex-start;
    min-height: 3rem;
    box-sizing: border-box;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: 0.85rem 1rem;
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
    margin-top: 0.2rem;
  }
`;
