import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { FormScreen } from './form-screen';

/** What one step of a form shows inside the frame that all forms share. */
export interface Step {
  title: string;
  lead?: string | undefined;
  content: TemplateResult;
}

/** The one form pattern: where I am, one heading, what is wrong, the step, and one thing to do next. */
export function formFrame<V extends object>(screen: FormScreen<V>, step: Step, send: () => void): TemplateResult {
  const { flow } = screen;
  if (flow.phase === 'OPENING') {
    return html`<p class="unseen" role="status">${t('form.opening')}</p>`;
  }
  if (flow.phase === 'GONE' || flow.phase === 'OUT_OF_REACH') {
    return nothingToEdit(flow.phase);
  }
  const count = flow.plan.steps.length;
  const sending = flow.phase === 'SENDING';
  return html`
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!sending) {
          flow.preview ? send() : flow.next();
        }
      }}
    >
      ${where(flow.step, count)}
      <h1 tabindex="-1" aria-describedby="where">${step.title}</h1>
      ${step.lead ? html`<p class="lead">${step.lead}</p>` : nothing}
      ${flow.restored && flow.step === 1 ? unfinished(() => void flow.startOver()) : nothing}
      ${summary(screen)}
      ${step.content}
      <div class="foot">
        <button class="main" ?disabled=${sending}>
          ${flow.preview ? (sending ? t('form.sending') : t(flow.editing ? 'form.save' : 'form.send')) : t('form.next')}
        </button>
      </div>
      <p class="unseen" role="status">${sending ? t('form.sending') : nothing}</p>
    </form>
  `;
}

/** Read with the heading, to which the focus goes with each step. */
const where = (step: number, count: number): TemplateResult =>
  step > count
    ? html`<p class="step" id="where">${t('form.almost')}</p>`
    : html`<p class="step" id="where">
        <span class="dots" aria-hidden="true"
          >${Array.from({ length: count }, (_, index) => html`<i class=${index < step ? 'on' : nothing}></i>`)}</span
        >${t('form.step', step, count)}
      </p>`;

const unfinished = (startOver: () => void): TemplateResult =>
  html`<p class="note">${icon('history')}<span>${t('form.restored')}</span>
    <button type="button" class="quiet" @click=${startOver}>${t('form.start-over')}</button></p>`;

function summary<V extends object>(screen: FormScreen<V>): TemplateResult | typeof nothing {
  const { problems } = screen.flow;
  if (problems.length === 0) {
    return nothing;
  }
  return html`<div id="problems" class="problems" tabindex="-1" role="alert" aria-labelledby="problems-title">
    <h2 id="problems-title">${t('form.problems')}</h2>
    <ul>
      ${problems.map((it) => {
        const sentence = it.said ?? t(it.key, ...(it.params ?? []));
        return html`<li>${
          it.field
            ? html`<button type="button" class="link" @click=${() => screen.goTo(it.field)}>${sentence}</button>`
            : sentence
        }${it.next ? html` <a class="link" href=${it.next}>${t('form.problems.go-on')}</a>` : nothing}</li>`;
      })}
    </ul>
  </div>`;
}

const nothingToEdit = (phase: 'GONE' | 'OUT_OF_REACH'): TemplateResult => html`
  <h1 tabindex="-1">${t(`form.${phase}.title`)}</h1>
  <p class="lead">${t(`form.${phase}.text`)}</p>
  <p><a class="main" href=${phase === 'GONE' ? 'mine' : location.href}>${t(`form.${phase}.action`)}</a></p>
`;
