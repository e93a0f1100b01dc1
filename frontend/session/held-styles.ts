import { css, unsafeCSS } from 'lit';
import row from '../theme/parts/row.css?inline';

const own = css`
  h2 {
    font-size: var(--size-lead);
    margin: var(--space-10) 0 var(--space-5);
  }
  .row {
    align-items: center;
    padding-block: var(--space-4);
    min-height: var(--touch);
  }
  .row > .text {
    flex-basis: 9rem;
  }
  li button:not(.action) {
    min-width: var(--touch);
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

/** A list of what somebody has, each with what can be done about it: devices and passkeys. */
export const heldStyles = [unsafeCSS(String(row)), own];
