import { css, unsafeCSS } from 'lit';
import { pageParts } from '../form/part-styles';
import row from '../theme/parts/row.css?inline';

const own = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 40rem;
    margin-inline: auto;
    padding: var(--space-2) var(--space-8) var(--space-11);
  }
  h1 {
    font-size: var(--size-title);
    line-height: 1.18;
    letter-spacing: -0.015em;
    margin: var(--space-4) 0 0;
    text-wrap: balance;
    outline: none;
  }
  h2 {
    font-size: var(--size-lead);
    margin: var(--space-10) var(--space-1) var(--space-5);
  }
  p {
    margin: var(--space-3) 0 0;
  }
  summary {
    min-height: var(--touch);
    margin-top: var(--space-4);
    line-height: var(--touch);
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
    margin-top: var(--space-8);
  }
  .count {
    background: var(--sea-tint);
    color: var(--sea);
    border-radius: var(--radius-round);
    padding: var(--space-1) var(--space-5);
    font-weight: 700;
  }
  .field {
    margin-top: var(--space-9);
  }
  label small,
  .hint {
    display: block;
    font-weight: 400;
    font-size: var(--size-small);
    color: var(--ink-soft);
  }
  .hint {
    margin: var(--space-9) var(--space-1) 0;
  }
  .whole {
    margin-top: var(--space-9);
  }
  .quiet.whole {
    margin-top: var(--space-5);
  }
  .link {
    font: inherit;
    font-weight: 600;
    color: var(--sea);
    background: none;
    border: 0;
    min-width: var(--touch);
    min-height: var(--touch);
    padding: 0 var(--space-1);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  [disabled] {
    opacity: 0.7;
  }
  .said {
    margin-top: var(--space-5);
  }
  .said:empty {
    margin: 0;
  }
  .paper {
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: var(--space-2) var(--space-8) var(--space-9);
    margin-top: var(--space-6);
  }
  .who {
    display: flex;
    gap: var(--space-7);
    align-items: center;
    margin: var(--space-6) 0 0;
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
    gap: var(--space-3);
    margin: var(--space-7) 0 0;
    padding: 0;
  }
  .hats li {
    background: var(--municipality-tint);
    color: var(--municipality);
    border-radius: var(--radius-chip);
    padding: var(--space-2) var(--space-6);
    font-size: var(--size-small);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .paper {
      border: 1px solid;
    }
  }
`;

/** What the sign-in, the page about me and "Bidra" have in common beside the forms' look. */
export const pageStyles = [...pageParts, unsafeCSS(String(row)), own];
