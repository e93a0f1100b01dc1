import { css } from 'lit';

/** Things to choose between: tiles, rows, pills, folds and the week. */
export const choiceStyles = css`
  :is(a, button, input, textarea, select, summary):focus-visible,
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--glow-deep);
    outline-offset: 2px;
  }
  .option input,
  .week input {
    position: absolute;
    opacity: 0;
    inset: 0;
    margin: 0;
    width: 100%;
    height: 100%;
    cursor: pointer;
  }
  .option {
    position: relative;
    box-sizing: border-box;
    background: var(--paper);
    border: 2px solid transparent;
    border-radius: var(--radius);
    box-shadow: var(--shadow-tap);
    font-weight: 600;
    line-height: 1.3;
    min-height: 3rem;
    min-width: 0;
  }
  .option:has(:checked) {
    border-color: var(--sea);
    background: var(--sea-tint);
    box-shadow: var(--shadow);
  }
  .option > svg {
    color: var(--sea);
  }
  a.option {
    color: inherit;
    text-decoration: none;
  }
  .option small {
    display: block;
    font-weight: 400;
  }
  .name {
    min-width: 0;
  }
  .mark {
    display: none;
    place-items: center;
    width: 26px;
    height: 26px;
    border-radius: var(--radius-round);
    background: var(--sea);
    color: var(--sea-ink);
  }
  .mark svg {
    width: 18px;
    height: 18px;
    stroke-width: 3;
  }
  :checked ~ .mark {
    display: grid;
  }
  .tiles {
    display: grid;
    /* What unfolds takes a row of its own, and the tiles after it fill the row that it leaves. */
    grid-auto-flow: dense;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--tile, 8.2rem)), 1fr));
    gap: var(--space-5);
  }
  .tiles > .option {
    display: grid;
    align-content: center;
    gap: var(--space-4);
    min-height: 5.4rem;
    padding: var(--space-7) var(--space-7);
    font-size: var(--size-line);
  }
  /* One below the other: as rows, so that fewer have to be scrolled past. */
  @container (max-width: 16.5rem) {
    .tiles > .option {
      grid-template-columns: auto 1fr;
      align-items: center;
      min-height: 4rem;
    }
  }
  .tiles > .option > svg {
    width: 28px;
    height: 28px;
  }
  .tiles > .option > .mark {
    position: absolute;
    top: 12px;
    right: 12px;
  }
  .rows {
    display: grid;
    gap: var(--space-4);
  }
  .rows > .option {
    display: flex;
    align-items: center;
    gap: var(--space-7);
    padding: var(--space-6) var(--space-8);
    min-height: 3.5rem;
  }
  .rows > .option .name {
    flex: 1;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4);
  }
  .pills > .option {
    display: inline-flex;
    align-items: center;
    gap: var(--space-4);
    padding: var(--space-4) var(--space-8);
    border-radius: var(--radius-sheet);
    font-size: var(--size-line);
    font-weight: 550;
    border: 1.5px solid var(--edge);
    box-shadow: none;
  }
  .pills > .option:has(:checked) {
    border-color: var(--sea);
    box-shadow: inset 0 0 0 1px var(--sea);
    font-weight: 650;
  }
  .pills .mark {
    order: -1;
    width: 20px;
    height: 20px;
    margin-left: calc(-1 * var(--space-3));
  }
  .pills .mark svg {
    width: 14px;
    height: 14px;
  }
  .rows > .pills,
  .rows > .over {
    margin: var(--space-3) 0;
  }
  .unfolded {
    grid-column: 1 / -1;
    border: 0;
    margin: var(--space-2) 0 var(--space-5);
    padding: 0;
    min-width: 0;
  }
  .unfolded legend {
    font-size: var(--size-line);
    color: var(--ink-soft);
  }
  .fold {
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow-tap);
  }
  :is(.fold, .more) > summary {
    display: flex;
    gap: var(--space-6);
    align-items: center;
    min-height: 3.25rem;
    padding: var(--space-2) var(--space-8);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: var(--radius);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    flex: 1;
  }
  summary svg {
    color: var(--sea);
  }
  details[open] > summary svg:last-child {
    transform: rotate(180deg);
  }
  .fold em {
    font-style: normal;
    font-size: var(--size-small);
    background: var(--sea-tint);
    color: var(--sea);
    border-radius: var(--radius-round);
    padding: var(--space-1) var(--space-6);
  }
  .fold .pills {
    padding: var(--space-2) var(--space-7) var(--space-8);
  }
  .week {
    width: calc(100% + 8px);
    border-collapse: separate;
    border-spacing: 4px;
    table-layout: fixed;
    margin: 0 calc(-1 * var(--space-2));
  }
  .week th {
    font-weight: 600;
    font-size: var(--size-small);
    text-align: left;
  }
  .week thead th {
    text-align: center;
    font-weight: 500;
    color: var(--ink-soft);
    padding: 0;
  }
  .week thead td {
    width: 2.7rem;
  }
  .week td {
    padding: 0;
  }
  .week label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 3rem;
    border-radius: var(--radius-inner);
    background: var(--paper);
    box-shadow: inset 0 0 0 1.5px var(--edge);
  }
  .week label:has(:checked) {
    background: var(--sea-tint);
    box-shadow: inset 0 0 0 2px var(--sea);
  }
  .week label:has(:focus-visible) {
    outline: 3px solid var(--glow-deep);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .week label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
