import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../shell/texts';
import { isSimple, turnView } from '../shell/view';
import type { FormScreen } from './form-screen';
import { notice } from './notice';
import type { Problem } from './problems';

interface Titled {
  title: string;
  lead?: string | undefined;
}

/** What is shown inside the frame that all forms share. */
export interface Shown extends Titled {
  content: TemplateResult;
}

/** What is asked in one go: the fields that hang together. */
export interface Question {
  fields: readonly string[];
  /** False when it is not asked just now. Known without drawing it: what is drawn may want to know on which screen it is. */
  asked?: boolean;
  content: () => TemplateResult;
  /** What its first field is called, which is its heading when it stands alone; it goes by the name of the step else. */
  title?: string;
  /** Most people need not answer it: it comes last when each question stands alone. */
  optional?: boolean;
}

/** One step of a form, as its plan has them. */
export interface Step extends Titled {
  questions: readonly Question[];
}

/**
 * The one form pattern: where I am, one heading, what is wrong, what is asked, and one thing to do next.
 *
 * @param above what is said over all that is asked
 */
export function formFrame<V extends object>(
  screen: FormScreen<V>,
  preview: () => Shown,
  send: () => void,
  above: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { flow } = screen;
  if (screen.isLooking) {
    return html``;
  }
  if (flow.phase === 'OPENING') {
    return html`<p class="unseen" role="status">${t('form.opening')}</p>`;
  }
  if (flow.phase === 'GONE' || flow.phase === 'OUT_OF_REACH') {
    return nothingToEdit(flow.phase);
  }
  const { title, lead, content } = screen.shown ?? preview();
  const oneByOne = screen.alone !== undefined;
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
      ${where(flow.step, flow.screens.length, oneByOne)}
      <h1 tabindex="-1" aria-describedby="where">${title}</h1>
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      ${flow.restored && flow.step === 1 ? unfinished(() => void flow.startOver()) : nothing}
      ${problemsIn(flow.problems, (field) => void screen.goTo(field))}
      ${above}${content}
      <div class=${oneByOne ? 'foot both' : 'foot'}>
        ${oneByOne && flow.step > 1 ? html`<button type="button" class="action quiet whole" @click=${() => flow.back()}>${t('shell.back')}</button>` : nothing}
        <button class="action primary whole" ?disabled=${sending}>
          ${flow.preview ? (sending ? t('form.sending') : t(flow.editing ? 'form.save' : 'form.send')) : t('form.next')}
        </button>
      </div>
      <p class="unseen" role="status">${sending ? t('form.sending') : nothing}</p>
    </form>
  `;
}

/** Read with the heading, to which the focus goes with each step. To look it over is the last of the steps, but no question. */
const where = (step: number, count: number, oneByOne: boolean): TemplateResult =>
  oneByOne && step > count
    ? html`<p class="step" id="where">${t('form.almost')}</p>`
    : html`<div class=${oneByOne ? 'where one' : 'where'}>
        <p class="step" id="where">
          ${dots(step, oneByOne ? count : count + 1)}${
            oneByOne ? t('simple.question', step, count) : t('form.step', step, count + 1)
          }
        </p>
        ${
          step > count
            ? nothing
            : html`<button type="button" class="link" @click=${turnView}>${t(isSimple() ? 'simple.leave' : 'simple.enter')}</button>`
        }
      </div>`;

const dots = (step: number, count: number): TemplateResult =>
  html`<span class="dots" aria-hidden="true"
    >${Array.from({ length: count }, (_, index) => html`<i class=${index < step ? 'on' : nothing}></i>`)}</span
  >`;

const unfinished = (startOver: () => void): TemplateResult =>
  notice(
    'history',
    t('form.restored'),
    html`<button type="button" class="link" @click=${startOver}>${t('form.start-over')}</button>`,
  );

/** What is wrong, all of it, each with the way to where it is put right. */
export function problemsIn(
  problems: readonly Problem[],
  goTo: (field: string) => void,
): TemplateResult | typeof nothing {
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
            ? html`<button type="button" class="link" @click=${() => goTo(it.field)}>${sentence}</button>`
            : sentence
        }${it.next ? html` <a class="link" href=${it.next}>${t('form.problems.go-on')}</a>` : nothing}</li>`;
      })}
    </ul>
  </div>`;
}

const nothingToEdit = (phase: 'GONE' | 'OUT_OF_REACH'): TemplateResult => html`
  <h1 tabindex="-1">${t(`form.${phase}.title`)}</h1>
  <p class="lead">${t(`form.${phase}.text`)}</p>
  <p><a class="action primary whole" href=${phase === 'GONE' ? 'mine' : location.href}>${t(`form.${phase}.action`)}</a></p>
`;
