import { css } from 'lit';

/** What is near: the place, the cards, and the way to all of it. */
export const nearStyles = css`
  .near {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--space-6);
    margin: var(--space-7) var(--space-1) var(--space-1);
  }
  /* Its room, until it comes. */
  home-ladder {
    display: block;
    min-height: 30rem;
  }
  home-ladder[hidden] {
    display: none;
  }
  h2 {
    font-size: var(--size-lead);
    margin: 0;
  }
  h3 {
    font-size: var(--size-text);
    margin: var(--space-7) var(--space-1) var(--space-4);
  }
  .place {
    font: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    position: relative;
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-height: var(--touch);
    font-size: var(--size-small);
    font-weight: 500;
    color: var(--sea);
    border-radius: var(--radius-inner);
  }
  .place .icon,
  .all .icon {
    width: 18px;
    height: 18px;
    flex: none;
  }
  .place select {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    font-size: var(--size-text);
    cursor: pointer;
  }
  .place:focus-within {
    outline: 3px solid var(--glow-deep);
  }
  .cards {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--space-4);
  }
  .card {
    display: flex;
    gap: var(--space-7);
    align-items: center;
    height: 100%;
    box-sizing: border-box;
    background: var(--paper);
    border-radius: var(--radius);
    padding: var(--space-7);
    box-shadow: var(--shadow-tap);
  }
  .card > span:last-child {
    min-width: 0;
  }
  .card b {
    display: block;
    line-height: 1.25;
  }
  .card small {
    font-size: var(--size-small);
    line-height: 1.4;
    color: var(--ink-soft);
    display: block;
  }
  .card small .icon {
    width: 15px;
    height: 15px;
    vertical-align: -0.15em;
  }
  .quiet {
    color: var(--ink-soft);
    margin: var(--space-2) var(--space-1);
  }
  .quiet:empty {
    margin: 0;
  }
  .all {
    display: inline-flex;
    gap: var(--space-3);
    align-items: center;
    min-height: var(--touch);
    padding: 0 var(--space-1);
    color: var(--sea);
    font-weight: 600;
  }
`;
