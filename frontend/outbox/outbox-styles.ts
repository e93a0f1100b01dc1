import { css } from 'lit';

export const outboxStyles = css`
  .screen {
    padding-bottom: 2rem;
  }
  h1 {
    margin-top: 1rem;
  }
  .said:not(:empty) {
    background: var(--sea-tint);
    border-radius: var(--radius);
    padding: 0.75rem 0.95rem;
    margin-top: 1rem;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .card > div {
    flex: 1;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin-bottom: -0.5rem;
  }
  .acts .link {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
  }
  .card .problem {
    margin: 0.4rem 0 0;
  }
  .sure {
    display: grid;
    gap: 0.6rem;
    margin-top: 0.8rem;
  }
  .danger {
    min-height: 3.25rem;
    border: 0;
    border-radius: var(--radius-round);
    padding: 0.7rem 1.2rem;
    font: inherit;
    font-weight: 700;
    color: var(--paper);
    background: var(--hospital);
    cursor: pointer;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    text-align: center;
    color: var(--ink-soft);
    padding: 2.5rem 1rem 1rem;
  }
  .empty svg {
    width: 40px;
    height: 40px;
    color: var(--sea);
  }
  .emptying {
    margin-top: 1.5rem;
  }
  .emptying > p {
    color: var(--ink-soft);
    margin-bottom: 0.9rem;
  }
`;
