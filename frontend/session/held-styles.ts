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
  .lead {
    margin: 0 0 var(--space-6);
    color: var(--ink-soft);
  }
  .acts {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-8);
    padding-inline-start: calc(24px + var(--space-7) - var(--space-2));
  }
  li > form,
  li > .confirmation {
    flex: 1 1 100%;
  }
  .confirmation > p {
    margin-top: 0;
  }
  .actions {
    margin-top: var(--space-5);
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

/** A list of what somebody has, each with what can be done about it: devices, passkeys, a number. */
export const heldStyles = [unsafeCSS(String(row)), own];
