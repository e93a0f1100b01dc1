import { css } from 'lit';

/** The overview beside the side navigation, below the emergency numbers, above the screen that one works on. */
export const overviewStyles = css`
  dialog {
    position: fixed;
    inset: auto auto 16px calc(var(--side) + 16px);
    box-sizing: border-box;
    width: min(40rem, calc(100vw - var(--side) - 32px));
    max-height: calc(100dvh - 5.5rem);
    margin: 0;
    padding: var(--space-9) var(--space-10) var(--space-10);
    overflow-y: auto;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--radius-sheet);
    box-shadow: var(--shadow);
    font-size: var(--size-line);
  }
  .head {
    display: flex;
    gap: var(--space-6);
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font-size: var(--size-heading);
    letter-spacing: -0.015em;
    outline: none;
  }
  h3 {
    margin: 0 0 var(--space-3);
    font-size: var(--size-line);
  }
  .close {
    min-height: var(--touch);
    padding: var(--space-4) var(--space-9);
    border: 0;
    border-radius: var(--radius-round);
    box-shadow: inset 0 0 0 2px var(--sea);
    background: none;
    color: var(--sea);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  label {
    display: flex;
    gap: var(--space-6);
    align-items: center;
    min-height: var(--touch);
    margin-top: var(--space-4);
    font-weight: 650;
    cursor: pointer;
  }
  input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--sea);
  }
  #how {
    /* In line with the words beside the box. */
    padding-inline-start: calc(24px + var(--space-6));
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: var(--space-9) var(--space-10);
    margin-top: var(--space-9);
  }
  dl {
    display: grid;
    gap: var(--space-2);
    margin: 0;
  }
  dl > div {
    display: flex;
    gap: var(--space-6);
    align-items: baseline;
  }
  dt {
    flex: none;
    min-width: 5.6rem;
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    box-sizing: border-box;
    min-width: 1.75rem;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--edge);
    border-bottom-width: 2px;
    border-radius: var(--radius-small);
    color: var(--ink);
    font: inherit;
    font-size: var(--size-tiny);
    font-weight: 650;
    text-align: center;
  }
  :focus-visible {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  h2:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .close {
      border: 2px solid;
    }
  }
`;
