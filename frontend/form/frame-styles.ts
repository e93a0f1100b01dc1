import { css } from 'lit';

/** The page of a form: where I am, the heading, what is wrong, and the one thing to do next. */
export const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }
  form,
  .screen {
    display: flex;
    flex-direction: column;
    flex: 1;
    box-sizing: border-box;
    width: 100%;
    max-width: 40rem;
    margin-inline: auto;
    padding: 0 var(--space-8);
  }
  h1 {
    font-size: var(--size-title);
    line-height: 1.18;
    letter-spacing: -0.015em;
    margin: 0;
    text-wrap: balance;
    outline: none;
  }
  h2 {
    font-size: var(--size-lead);
    margin: var(--space-11) 0 var(--space-5);
  }
  p {
    margin: 0;
  }
  .lead {
    color: var(--ink-soft);
    margin-top: var(--space-3);
  }
  .icon,
  svg {
    flex: none;
  }
  .step {
    display: flex;
    gap: var(--space-6);
    align-items: center;
    color: var(--ink-soft);
    font-size: var(--size-line);
    margin: var(--space-8) 0 var(--space-3);
  }
  .dots {
    display: flex;
    gap: var(--space-2);
  }
  .dots i {
    width: 26px;
    height: 6px;
    border-radius: var(--radius-small);
    background: var(--line);
  }
  .dots .on {
    background: var(--sea);
  }
  .where {
    min-height: var(--touch);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--space-6);
  }
  .where > .step {
    margin: 0;
  }
  .where > .link {
    font-size: var(--size-small);
    font-weight: 500;
  }
  .one .step {
    display: contents;
  }
  .one .dots {
    flex: 1 0 100%;
    margin-top: var(--space-5);
  }
  .one .dots i {
    flex: 1;
    width: auto;
  }
  /* The heading says it already. */
  .titled > .field:first-child > :is(label:not(.tick), legend) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice a.link {
    display: inline-flex;
    align-items: center;
  }
  .problems {
    border: 2px solid var(--hospital);
    border-radius: var(--radius);
    background: var(--paper);
    padding: var(--space-7) var(--space-8);
    margin-top: var(--space-8);
    outline-offset: 3px;
  }
  .problems h2 {
    margin: 0;
    font-size: var(--size-strong);
    color: var(--hospital);
  }
  .problems ul {
    margin: var(--space-3) 0 0;
    padding-left: var(--space-9);
  }
  .link {
    font: inherit;
    color: var(--sea);
    background: none;
    border: 0;
    padding: var(--space-5) 0;
    min-width: var(--touch);
    min-height: var(--touch);
    text-align: left;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 4px;
    cursor: pointer;
    border-radius: var(--radius-small);
  }
  .problems .link {
    /* A box of several lines stands on its last one, and the bullet with it; a flexible one on its first. */
    display: inline-flex;
    align-items: center;
    color: var(--ink);
    font-weight: 500;
  }
  .foot {
    position: sticky;
    bottom: 0;
    margin: auto calc(-1 * var(--space-8)) 0;
    padding: var(--space-9) var(--space-8) max(var(--space-8), env(safe-area-inset-bottom));
    background: linear-gradient(transparent, var(--birch) 1rem);
    z-index: 2;
  }
  /* Large text on a phone: what is next to press would lie over what is to be read before it. */
  @container (max-width: 18rem) {
    .foot {
      position: static;
    }
  }
  .both {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-5);
  }
  .both > .quiet {
    flex: 0 1 auto;
    width: auto;
    background: var(--birch);
  }
  .both > .primary {
    flex: 1 1 6rem;
    width: auto;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
