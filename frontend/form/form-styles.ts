import { css } from 'lit';

/** The look of every form: air, large targets, one thing to do next. Colours and sizes are the theme's tokens. */
export const formStyles = css`
  :host {
    display: block;
  }
  form,
  .screen {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    box-sizing: border-box;
    max-width: 40rem;
    margin-inline: auto;
    padding: 0 1rem;
  }
  h1 {
    font-size: 1.6rem;
    line-height: 1.18;
    letter-spacing: -0.015em;
    margin: 0;
    text-wrap: balance;
    overflow-wrap: break-word;
    outline: none;
  }
  h2 {
    font-size: 1.12rem;
    margin: 1.75rem 0 0.6rem;
  }
  p {
    margin: 0;
  }
  .lead {
    color: var(--ink-soft);
    margin-top: 0.4rem;
  }
  .icon,
  svg {
    flex: none;
  }
  .step {
    display: flex;
    gap: 0.65rem;
    align-items: center;
    color: var(--ink-soft);
    font-size: 0.94rem;
    margin: 1rem 0 0.4rem;
  }
  .dots {
    display: flex;
    gap: 5px;
  }
  .dots i {
    width: 26px;
    height: 6px;
    border-radius: 9px;
    background: var(--line);
  }
  .dots .on {
    background: var(--sea);
  }
  .field {
    border: 0;
    margin: 1.25rem 0 0;
    padding: 0;
    min-width: 0;
    outline-offset: 6px;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin: 0 0 0.4rem;
    font-weight: 650;
  }
  .optional {
    font-weight: 400;
    color: var(--ink-soft);
    font-size: 0.94rem;
  }
  .hint,
  .sees,
  small {
    color: var(--ink-soft);
    font-size: 0.88rem;
    line-height: 1.4;
  }
  .hint {
    margin-bottom: 0.5rem;
  }
  .sees {
    display: flex;
    gap: 0.4rem;
    margin-top: 0.5rem;
  }
  .sees svg,
  .problem svg {
    width: 1.15em;
    height: 1.15em;
    margin-top: 0.12em;
  }
  .problem {
    display: flex;
    gap: 0.4rem;
    color: var(--hospital);
    font-weight: 600;
    font-size: 0.94rem;
    margin-bottom: 0.5rem;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 3rem;
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1.5px solid var(--ink-soft);
    border-radius: 14px;
    padding: 0.7rem 0.85rem;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-height: 4.6rem;
    line-height: 1.45;
    display: block;
  }
  [aria-invalid='true'] {
    border-color: var(--hospital) !important;
    border-width: 2px !important;
  }
  .select {
    display: block;
    position: relative;
  }
  .select select {
    appearance: none;
    padding-right: 2.8rem;
    text-overflow: ellipsis;
  }
  .select svg {
    position: absolute;
    right: 0.9rem;
    top: calc(50% - 12px);
    pointer-events: none;
  }
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
    box-shadow: var(--shadow);
    font-weight: 600;
    line-height: 1.3;
    min-height: 3rem;
    min-width: 0;
  }
  .option:has(:checked) {
    border-color: var(--sea);
    background: var(--sea-tint);
  }
  .option > svg {
    color: var(--sea);
  }
  .option small {
    display: block;
    font-weight: 400;
  }
  .name {
    min-width: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .mark {
    display: none;
    place-items: center;
    width: 26px;
    height: 26px;
    border-radius: 99px;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.2rem), 1fr));
    gap: 10px;
  }
  .tiles > .option {
    display: grid;
    align-content: center;
    gap: 0.5rem;
    min-height: 5.4rem;
    padding: 0.8rem 0.85rem;
    font-size: 0.97rem;
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
    gap: 8px;
  }
  .rows > .option {
    display: flex;
    align-items: center;
    gap: 0.85rem;
    padding: 0.75rem 0.95rem;
    min-height: 3.5rem;
  }
  .rows > .option .name {
    flex: 1;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pills > .option {
    display: inline-flex;
    align-items: center;
    gap: 0.45rem;
    padding: 0.45rem 1rem;
    border-radius: 1.6rem;
    font-size: 0.97rem;
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
    margin-left: -0.3rem;
  }
  .pills .mark svg {
    width: 14px;
    height: 14px;
  }
  .rows > .pills,
  .rows > .over {
    margin: 0.4rem 0;
  }
  .unfolded {
    grid-column: 1 / -1;
    border: 0;
    margin: 0.2rem 0 0.6rem;
    padding: 0;
    min-width: 0;
  }
  .unfolded legend {
    font-size: 0.94rem;
    color: var(--ink-soft);
  }
  .fold {
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .fold summary {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 3.25rem;
    padding: 0.2rem 1rem;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: var(--radius);
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary span {
    flex: 1;
  }
  .fold summary svg {
    color: var(--sea);
  }
  .fold[open] summary svg:last-child {
    transform: rotate(180deg);
  }
  .fold em {
    font-style: normal;
    font-size: 0.88rem;
    background: var(--sea-tint);
    color: var(--sea);
    border-radius: 99px;
    padding: 0.15rem 0.65rem;
  }
  .fold .pills {
    padding: 0.2rem 0.9rem 1rem;
  }
  .week {
    width: calc(100% + 8px);
    border-collapse: separate;
    border-spacing: 4px;
    table-layout: fixed;
    margin: 0 -4px;
  }
  .week th {
    font-weight: 600;
    font-size: 0.88rem;
    text-align: left;
    overflow-wrap: break-word;
    hyphens: auto;
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
    border-radius: 12px;
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
  .field > .tick {
    position: relative;
    display: flex;
    gap: 0.85rem;
    align-items: flex-start;
    min-height: 3rem;
    box-sizing: border-box;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: 0.85rem 1rem;
    margin: 0;
    cursor: pointer;
  }
  .tick input {
    width: 24px;
    height: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--sea);
  }
  .tick small {
    display: block;
    font-weight: 400;
    margin-top: 0.2rem;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.65rem;
    align-items: center;
    background: var(--sea-tint);
    border-radius: var(--radius);
    padding: 0.75rem 0.95rem;
    margin-top: 1rem;
    font-size: 0.94rem;
  }
  .note > span {
    flex: 1;
    min-width: 10rem;
  }
  .note svg {
    width: 20px;
    height: 20px;
  }
  .note.urgent {
    background: var(--hospital-tint);
    color: var(--ink);
  }
  .note.urgent svg {
    color: var(--hospital);
  }
  .note a {
    color: inherit;
    font-weight: 700;
  }
  .problems {
    border: 2px solid var(--hospital);
    border-radius: var(--radius);
    background: var(--paper);
    padding: 0.9rem 1rem;
    margin-top: 1rem;
    outline-offset: 3px;
  }
  .problems h2 {
    margin: 0;
    font-size: 1.06rem;
    color: var(--hospital);
  }
  .problems ul {
    margin: 0.3rem 0 0;
    padding-left: 1.1rem;
  }
  .link,
  .quiet {
    font: inherit;
    color: var(--sea);
    background: none;
    border: 0;
    padding: 0.6rem 0;
    min-height: 3rem;
    text-align: left;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
    border-radius: 8px;
  }
  .problems .link {
    color: var(--ink);
    font-weight: 500;
  }
  .foot {
    position: sticky;
    bottom: 0;
    margin: auto -1rem 0;
    padding: 1.25rem 1rem max(1rem, env(safe-area-inset-bottom));
    background: linear-gradient(transparent, var(--birch) 1rem);
    z-index: 2;
  }
  .main,
  .ghost {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 3.25rem;
    border: 0;
    border-radius: 99px;
    padding: 0.85rem 1.2rem;
    font: inherit;
    font-size: 1.06rem;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    color: var(--sea-ink);
    background: var(--sea);
    cursor: pointer;
  }
  .main[disabled] {
    opacity: 0.75;
  }
  .ghost {
    color: var(--sea);
    background: none;
    box-shadow: inset 0 0 0 2px var(--sea);
  }
  .card {
    display: flex;
    gap: 0.85rem;
    align-items: flex-start;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: 0.9rem 0.95rem;
  }
  .card > div {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .card b {
    display: block;
    line-height: 1.25;
  }
  .card p {
    margin-top: 0.4rem;
    white-space: pre-line;
  }
  .glyph {
    width: 46px;
    height: 46px;
    border-radius: 14px;
    display: grid;
    place-items: center;
    flex: none;
    background: var(--sea-tint);
    color: var(--sea);
  }
  .glyph.SELF {
    background: var(--self-tint);
    color: var(--self);
  }
  .glyph.NEIGHBOURHOOD {
    background: var(--neighbourhood-tint);
    color: var(--neighbourhood);
  }
  .glyph.DIGITAL {
    background: var(--digital-tint);
    color: var(--digital);
  }
  .glyph.MUNICIPALITY {
    background: var(--municipality-tint);
    color: var(--municipality);
  }
  .chips {
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .chips li {
    background: var(--birch);
    border: 1px solid var(--line);
    border-radius: 99px;
    padding: 0.1rem 0.6rem;
    font-size: 0.85rem;
  }
  .answers {
    margin: 0;
    background: var(--paper);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    padding: 0.2rem 1rem;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
    align-items: center;
    padding: 0.55rem 0;
    border-top: 1px solid var(--line);
  }
  .answers > div:first-child {
    border-top: 0;
  }
  .answers dt {
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  .answers dd {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .answers .change {
    white-space: normal;
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .week label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
