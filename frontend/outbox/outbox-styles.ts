import { css } from 'lit';

export const outboxStyles = css`
  .screen {
    padding-bottom: var(--space-11);
  }
  h1 {
    margin-top: var(--space-8);
  }
  .toast:not(:empty) {
    margin-top: var(--space-6);
  }
  .notice:empty {
    padding: 0;
    margin: 0;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-9);
    margin-bottom: calc(-1 * var(--space-4));
  }
  .acts .link,
  .acts .state {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-height: var(--touch);
  }
  .card .problem {
    margin: var(--space-3) 0 0;
  }
  .confirmation {
    margin-top: var(--space-7);
  }
  .card .confirmation {
    padding: 0;
    box-shadow: none;
  }
  .emptying {
    margin-top: var(--space-10);
  }
  .emptying > p {
    color: var(--ink-soft);
    margin-bottom: var(--space-7);
  }
`;
