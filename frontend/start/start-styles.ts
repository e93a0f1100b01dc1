import { css } from 'lit';

/** The coast with its words, and the things one comes for. */
export const startStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 44rem;
    margin-inline: auto;
    padding: var(--space-1) var(--space-8) var(--space-10);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  :focus-visible {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  .hero {
    --coast: max(236px, 48.7cqi);
    container-type: inline-size;
    position: relative;
    border-radius: var(--radius-sheet);
    overflow: hidden;
    background: var(--sky-1);
    color: var(--on-sky);
  }
  .words {
    position: relative;
    padding: var(--space-9) var(--space-9) calc(var(--coast) * 0.5);
  }
  .coast {
    position: absolute;
    bottom: 0;
    width: 100%;
    height: var(--coast);
  }
  @container (max-width: 340px) {
    .coast {
      width: calc(100% + 72px);
      left: -72px;
    }
  }
  h1 {
    margin: 0;
    font-size: var(--size-welcome);
    line-height: 1.18;
    letter-spacing: -0.015em;
    text-wrap: balance;
    outline: none;
  }
  .words p {
    margin: var(--space-3) 0 0;
    max-width: 17.5em;
  }
  .view {
    position: absolute;
    left: var(--space-6);
    bottom: var(--space-6);
    max-width: 60%;
    min-height: var(--touch);
    padding: 0 var(--space-8);
    border: 0;
    border-radius: var(--radius-round);
    background: var(--shore);
    color: inherit;
    font: inherit;
    font-size: var(--size-small);
    cursor: pointer;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--space-5);
    margin-top: var(--space-6);
  }
  .tile {
    display: flex;
    align-items: center;
    gap: var(--space-7);
    border-radius: var(--radius);
    padding: var(--space-8);
    min-height: 72px;
    box-sizing: border-box;
  }
  .tile:active {
    filter: brightness(0.94);
  }
  .tile > span {
    flex: 1;
    min-width: 0;
  }
  .tile b {
    display: block;
    font-size: var(--size-lead);
    font-weight: 650;
    line-height: 1.3;
  }
  .tile small {
    font-size: var(--size-small);
    opacity: 0.92;
  }
  .tile .icon {
    flex: none;
  }
  .tile .icon:first-child {
    width: 30px;
    height: 30px;
  }
  /* The glow is no darker than birch is: its edge is. */
  .need {
    background: var(--glow);
    border: 2px solid var(--glow-deep);
    color: var(--glow-ink);
  }
  .give {
    background: var(--sea);
    color: var(--sea-ink);
  }
  .inbox {
    background: var(--paper);
    box-shadow: var(--shadow-tap);
  }
  .inbox .icon:first-child {
    color: var(--sea);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    justify-content: center;
    border-top: 1px solid var(--line);
    margin-top: var(--space-8);
    padding-top: var(--space-4);
  }
  footer a {
    box-sizing: border-box;
    max-width: 100%;
    overflow-wrap: anywhere;
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
    padding: 0 var(--space-6);
    color: var(--sea);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .tile,
    .card {
      border: 1px solid;
    }
  }
`;
