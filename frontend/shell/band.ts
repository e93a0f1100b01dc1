import { css, html, type TemplateResult } from 'lit';

/** One quiet line above a screen, or one that is not to be missed. */
export const band = (sign: unknown, words: unknown, look: '' | 'away' = ''): TemplateResult =>
  html`<p class="band ${look}">${sign}<span>${words}</span></p>`;

/** What is wrong is seen at a glance; what still works, and what she can do, is read after it. */
export const emphasized = (words: string): TemplateResult => {
  const end = words.indexOf('. ') + 1;
  return html`<b>${words.slice(0, end)}</b>${words.slice(end)}`;
};

export const bandStyles = css`
  .band {
    display: flex;
    gap: var(--space-5);
    align-items: flex-start;
    margin: 0;
    padding: var(--space-5) var(--space-8);
    background: var(--sea-tint);
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .band a,
  .band button {
    font: inherit;
    font-weight: 650;
    color: var(--sea);
    background: none;
    border: 0;
    padding: var(--space-7) var(--space-3);
    margin: calc(-1 * var(--space-7)) calc(-1 * var(--space-3));
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .band > span {
    min-width: 0;
  }
  .band .icon {
    flex: none;
    width: 18px;
    height: 18px;
    margin-top: var(--space-1);
  }
  .away {
    align-items: center;
    padding-block: var(--space-4);
    margin-bottom: var(--space-3);
    border-block: 2px solid var(--glow-deep);
    background: var(--neighbourhood-tint);
    font-size: var(--size-line);
  }
  .away b {
    font-weight: 750;
  }
  .away .icon {
    width: 28px;
    height: 28px;
    margin: 0;
    color: var(--neighbourhood);
  }
`;
