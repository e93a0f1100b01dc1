import { css } from 'lit';

/** A list of what somebody has, each with what can be done about it: devices and passkeys. */
export const heldStyles = css`
  h2 {
    font-size: var(--size-lead);
    margin: var(--space-10) 0 var(--space-5);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--space-4);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-6);
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: var(--space-4) var(--space-7);
    min-height: var(--touch);
  }
  li > span {
    flex: 1 1 9rem;
  }
  li svg {
    width: 24px;
    height: 24px;
    flex: none;
    color: var(--sea);
  }
  small {
    display: block;
    color: var(--ink-soft);
  }
  li button:not(.action) {
    min-height: var(--touch);
    border: 0;
    padding: 0 var(--space-2);
    background: none;
    color: var(--sea);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  p:empty {
    display: none;
  }
`;
