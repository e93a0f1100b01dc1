import { css } from 'lit';

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
    container-type: inline-size;
    position: relative;
    border-radius: var(--radius-sheet);
    overflow: hidden;
    background: var(--sky-1);
    color: var(--on-sky);
  }
  .words {
    --coast: max(236px, 48.7cqi);
    position: relative;
    padding: var(--space-9) var(--space-9) calc(var(--coast) * 0.5);
  }
  .coast {
    position: absolute;
    bottom: 0;
    width: 100%;
    height: max(236px, 48.7cqi);
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
    padding: var(--space-8) var(--space-8);
    min-height: 72px;
    box-sizing: border-box;
    transition: filter 0.15s;
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
  .need {
    background: var(--glow);
    color: var(--glow-ink);
  }
  .give {
    background: var(--sea);
    color: var(--sea-ink);
  }
  .inbox {
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  .inbox .icon:first-child {
    color: var(--sea);
  }
  .near {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--space-6);
    margin: var(--space-7) var(--space-1) var(--space-1);
  }
  h2 {
    font-size: var(--size-lead);
    font-weight: 700;
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
  .place .icon {
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
    padding: var(--space-6) var(--space-7);
    min-height: 70px;
    box-shadow: var(--shadow);
  }
  .card > span:last-child {
    min-width: 0;
  }
  .card b {
    display: block;
    line-height: 1.25;
    font-weight: 650;
  }
  .card small {
    font-size: var(--size-small);
    color: var(--ink-soft);
    display: block;
  }
  .card small .icon {
    width: 15px;
    height: 15px;
    vertical-align: -0.15em;
  }
  .glyph {
    width: 46px;
    height: 46px;
    border-radius: var(--radius-field);
    display: grid;
    place-items: center;
    flex: none;
    background: var(--sea-tint);
    color: var(--sea);
  }
  .SELF {
    background: var(--self-tint);
    color: var(--self);
  }
  .NEIGHBOURHOOD {
    background: var(--neighbourhood-tint);
    color: var(--neighbourhood);
  }
  .DIGITAL {
    background: var(--digital-tint);
    color: var(--digital);
  }
  .MUNICIPALITY {
    background: var(--municipality-tint);
    color: var(--municipality);
  }
  .coming .glyph,
  .coming i {
    background: var(--line);
    opacity: 0.6;
  }
  .coming i {
    display: block;
    height: 14px;
    border-radius: var(--radius-small);
    width: 11rem;
    max-width: 50vw;
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
  .all .icon {
    width: 18px;
    height: 18px;
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
