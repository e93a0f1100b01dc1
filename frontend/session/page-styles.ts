import { css } from 'lit';

/** What the sign-in, the page about me and "Bidra" have in common beside the forms' look. */
export const pageStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 40rem;
    margin-inline: auto;
    padding: 4px 16px 32px;
  }
  h1 {
    font-size: var(--size-title);
    line-height: 1.18;
    letter-spacing: -0.015em;
    margin: 8px 0 0;
    text-wrap: balance;
    outline: none;
  }
  h2 {
    font-size: var(--size-lead);
    margin: 26px 2px 10px;
  }
  p {
    margin: 6px 0 0;
  }
  summary {
    min-height: 48px;
    margin-top: 8px;
    line-height: 48px;
    font-weight: 600;
    color: var(--sea);
    cursor: pointer;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  :focus-visible {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  .lead {
    color: var(--ink-soft);
  }
  .rows {
    list-style: none;
    margin: 16px 0 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .row {
    display: flex;
    width: 100%;
    gap: 14px;
    align-items: center;
    box-sizing: border-box;
    min-height: 64px;
    background: var(--paper);
    border: 0;
    border-radius: var(--radius);
    padding: 12px 14px;
    box-shadow: var(--shadow);
    font: inherit;
    color: inherit;
    text-align: left;
    cursor: pointer;
  }
  .row > span:nth-of-type(2) {
    flex: 1;
    min-width: 0;
  }
  .row b {
    display: block;
    line-height: 1.25;
    font-weight: 650;
  }
  .row small {
    display: block;
    font-size: var(--size-small);
    color: var(--ink-soft);
  }
  .row > .icon {
    flex: none;
    color: var(--ink-soft);
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
  .count {
    background: var(--sea-tint);
    color: var(--sea);
    border-radius: var(--radius-round);
    padding: 2px 10px;
    font-weight: 700;
  }
  label {
    display: block;
    font-weight: 650;
    margin: 18px 0 6px;
  }
  label small,
  .hint {
    display: block;
    font-weight: 400;
    font-size: var(--size-small);
    color: var(--ink-soft);
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 52px;
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1.5px solid var(--ink-soft);
    border-radius: var(--radius-field);
    padding: 10px 14px;
  }
  .hint {
    margin: 18px 2px 0;
  }
  label .hint {
    margin: 0;
  }
  .code {
    font-size: var(--size-title);
    letter-spacing: 0.28em;
    max-width: 12rem;
    font-variant-numeric: tabular-nums;
  }
  .main,
  .ghost {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 54px;
    margin-top: 20px;
    border: 0;
    border-radius: var(--radius-round);
    padding: 13px 20px;
    font: inherit;
    font-size: var(--size-strong);
    font-weight: 700;
    text-align: center;
    color: var(--sea-ink);
    background: var(--sea);
    cursor: pointer;
  }
  .ghost {
    margin-top: 10px;
    color: var(--sea);
    background: none;
    box-shadow: inset 0 0 0 2px var(--sea);
  }
  .link {
    font: inherit;
    font-weight: 600;
    color: var(--sea);
    background: none;
    border: 0;
    min-height: 48px;
    padding: 0 2px;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  [disabled] {
    opacity: 0.7;
  }
  .said {
    min-height: 1.45em;
    margin-top: 10px;
  }
  .problem {
    color: var(--hospital);
    font-weight: 600;
  }
  .note {
    background: var(--sea-tint);
    border-radius: var(--radius);
    padding: 12px 16px;
    margin-top: 16px;
  }
  .card {
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: 4px 16px 18px;
    margin-top: 12px;
  }
  .who {
    display: flex;
    gap: 14px;
    align-items: center;
    margin: 12px 0 0;
  }
  .who .glyph {
    width: 56px;
    height: 56px;
    border-radius: var(--radius-round);
    font-size: var(--size-heading);
    font-weight: 700;
  }
  .who p {
    margin: 0;
    color: var(--ink-soft);
    overflow-wrap: anywhere;
    hyphens: none;
  }
  .hats {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 14px 0 0;
    padding: 0;
  }
  .hats li {
    background: var(--municipality-tint);
    color: var(--municipality);
    border-radius: var(--radius-round);
    padding: 3px 12px;
    font-size: var(--size-small);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .main,
    .card {
      border: 1px solid;
    }
  }
`;
