import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    outline: none;
    min-width: 0;
  }
  ::slotted(*) {
    flex: 1 0 auto;
  }
  footer {
    display: grid;
    justify-items: center;
    min-height: var(--touch);
    padding: 0 var(--space-8) var(--space-4);
  }
  /* Nothing jumps: it is seen when the screen above it is there. */
  :host([arriving]) footer {
    visibility: hidden;
  }
  a {
    color: inherit;
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  .skip {
    position: absolute;
    inset: 10px 12px auto;
    width: fit-content;
    z-index: 9;
    background: var(--sea);
    color: var(--sea-ink);
    border-radius: var(--radius-round);
    padding: var(--space-6) var(--space-9);
    font-weight: 700;
  }
  .skip:not(:focus) {
    transform: translateY(-200%);
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 var(--space-4);
    padding: max(var(--space-2), env(safe-area-inset-top)) var(--space-8) var(--space-2);
    min-height: 56px;
    box-sizing: border-box;
    background: var(--birch);
  }
  .brand,
  .back {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    min-width: var(--touch);
    min-height: var(--touch);
    margin-right: auto;
    font-weight: 750;
    font-size: var(--size-lead);
    letter-spacing: -0.02em;
    border-radius: var(--radius-inner);
  }
  .back {
    justify-content: center;
    margin-left: calc(-1 * var(--space-7));
  }
  .sos {
    display: flex;
    align-items: center;
    min-height: var(--touch);
    color: var(--hospital);
    font-size: var(--size-tiny);
    line-height: 1.3;
    overflow-wrap: anywhere;
    border-radius: var(--radius-round);
  }
  .sos > span {
    min-width: 0;
    border: 1.5px solid;
    border-radius: min(var(--radius-round), 1.6rem);
    padding: var(--space-3) var(--space-5);
  }
  .sos b {
    white-space: nowrap;
    font-weight: 750;
  }
  /* Its place is kept until it has come. */
  worn-hat {
    flex: 1 0 100%;
    min-height: var(--touch);
  }
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    container-type: inline-size;
    background: var(--paper);
    border-top: 1px solid var(--line);
    padding: var(--space-4) var(--space-2) max(var(--space-5), env(safe-area-inset-bottom));
  }
  .bar a {
    flex: 1;
    min-width: 0;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: var(--space-1);
    min-height: var(--touch);
    /* As large as the longest word lets it be. */
    font-size: min(var(--size-bar), calc(35cqi / var(--longest)));
    line-height: 1.3;
    color: var(--ink-soft);
    border-radius: var(--radius-inner);
    text-align: center;
    hyphens: none;
    overflow-wrap: normal;
  }
  .bar .pill {
    position: relative;
    padding: var(--space-2) var(--space-8);
    border-radius: var(--radius-round);
    line-height: 0;
  }
  [aria-current='page'] {
    color: var(--sea) !important;
    font-weight: 700;
  }
  .bar [aria-current='page'] .pill {
    background: var(--sea-tint);
  }
  .badge {
    background: var(--hospital);
    color: var(--paper);
    font-size: var(--size-count);
    line-height: 1;
    font-weight: 700;
    border-radius: var(--radius-round);
    padding: var(--space-2) var(--space-3);
    min-width: 8px;
    text-align: center;
  }
  .bar .badge {
    position: absolute;
    inset: -1px 6px auto auto;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-height: 420px) {
    .top,
    .bar {
      position: static;
    }
  }
  @media (max-width: 359px) {
    .top {
      padding-inline: var(--space-5);
      gap: var(--space-2);
    }
    .back {
      margin-left: calc(-1 * var(--space-4));
    }
    .sos > span {
      padding-inline: var(--space-4);
    }
    .top .name {
      display: none;
    }
    .bar .pill {
      padding-inline: var(--space-6);
    }
  }
  /* Large text has the words alone, each as large as it is wished, on as many lines as they take. */
  @container (max-width: 18rem) {
    .bar a {
      flex: 1 0 auto;
      grid-auto-flow: column;
      justify-content: center;
      align-content: center;
      align-items: center;
      gap: var(--space-3);
      padding-inline: var(--space-4);
      font-size: var(--size-bar);
    }
    .bar .icon {
      display: none;
    }
    .bar .pill,
    .bar .badge {
      position: static;
      padding-block: 0;
    }
    .bar .pill {
      padding-inline: 0;
      order: 1;
    }
    .bar [aria-current='page'] {
      background: var(--sea-tint);
    }
  }
  @media print {
    .top,
    .bar,
    .band,
    footer {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-current='page'] .pill {
      outline: 2px solid Highlight;
    }
  }
`;
