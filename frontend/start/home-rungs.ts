import { css, html, type TemplateResult, unsafeCSS } from 'lit';
import rail from '../theme/parts/ladder.css?inline';
import step from '../theme/parts/step.css?inline';
import { t } from '../shell/texts';

/** From home and up; the drawings are those of a need's own ladder. */
const steps = [
  ['SELF', 'footprints'],
  ['NEIGHBOURHOOD', 'users'],
  ['DIGITAL', 'monitor-smartphone'],
  ['MUNICIPALITY', 'building-2'],
  ['HOSPITAL', 'hospital'],
] as const;

/** The five rungs as everybody meets them, for an ordered list: each with its number, its name and what is on it. */
export const homeRungs = (): TemplateResult[] =>
  steps.map(
    ([name, drawing], at) => html`<li class="rung" data-step=${name}>
      <h3><heime-icon name=${drawing} aria-hidden="true"></heime-icon><span class="unseen">${t('shared.step.number', at + 1)} </span><span>${t(`shared.step.${name}`)}</span></h3>
      <p>${t(`shared.step.${name}.means`)}</p>
    </li>`,
  );

export const rungStyles = [
  ...[step, rail].map((it) => unsafeCSS(String(it))),
  css`
    ol {
      list-style: none;
      margin: var(--space-8) 0 0;
      padding: 0;
    }
    h3 {
      margin: 0;
      line-height: 1.25;
    }
    heime-icon svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .rung > p {
      margin: calc(-1 * var(--space-2)) 0 0;
      color: var(--ink-soft);
      font-size: var(--size-line);
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `,
];
