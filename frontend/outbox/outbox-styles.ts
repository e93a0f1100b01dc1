import { css } from 'lit';

export const outboxStyles = css`
  .screen {
    padding-bottom: var(--space-11);
  }
  h1 {
    margin-top: var(--space-8);
  }
  .said:not(:empty) {
    background: var(--sea-tint);
    border-radius: var(--radius);
    padding: var(--space-6) var(--space-8);
    margin-top: var(--space-8);
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--space-4);
  }
  .card > div {
    flex: 1;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-9);
    margin-bottom: calc(-1 * var(--space-4));
  }
  .acts .link {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
  }
  .card .problem {
    margin: var(--space-3) 0 0;
  }
  .sure {
    display: grid;
    gap: var(--space-5);
    margin-top: var(--space-7);
  }
  .danger {
    min-height: 3.25rem;
    border: 0;
    border-radius: var(--radius-round);
    padding: var(--space-6) var(--space-9);
    font: inherit;
    font-weight: 700;
    color: var(--paper);
    background: var(--hospital);
    cursor: pointer;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--space-6);
    text-align: center;
    color: var(--ink-soft);
    padding: var(--space-12) var(--space-8) var(--space-8);
  }
  .empty svg {
    width: 40px;
    height: 40px;
    color: var(--sea);
  }
  .emptying {
    margin-top: var(--space-10);
  }
  .emptying > p {
    color: var(--ink-soft);
    margin-bottom: var(--space-7);
  }
`;
