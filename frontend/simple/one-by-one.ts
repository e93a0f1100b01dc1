import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question, Shown, Step } from '../form/form-frame';
import { t } from '../shell/texts';

/** One screen of a form in the simple view, and the fields that are on it. */
export interface Alone extends Shown {
  fields: readonly string[];
}

/**
 * The questions of a form, each on a screen of its own. What most people need not answer is asked at the end, together;
 * what is not asked at all just now is passed over.
 */
export function oneByOne(steps: readonly Step[]): Alone[] {
  const asked = steps.flatMap((step) => step.questions.filter((it) => it.content !== nothing));
  const rest = asked.filter((it) => it.optional);
  return [
    ...steps.flatMap((step) => {
      const needed = step.questions.filter((it) => it.content !== nothing && !it.optional);
      const led = needed.find((it) => !it.title) ?? needed[0];
      return needed.map((question) => alone(step, question, question === led));
    }),
    ...(rest.length > 0 ? [together(rest)] : []),
  ];
}

/**
 * Called what the question is called, or by the step's own name.
 *
 * @param led whether it is what the step's lead leads to
 */
function alone(step: Step, { title, fields, content }: Question, led: boolean): Alone {
  return {
    title: title ?? step.title,
    lead: led ? step.lead : undefined,
    fields,
    content: keyed(fields[0], html`<div class=${title ? 'titled' : nothing}>${content}</div>`) as TemplateResult,
  };
}

const together = (rest: readonly Question[]): Alone => ({
  title: t('simple.more'),
  lead: t('simple.more.text'),
  fields: rest.flatMap((it) => it.fields),
  content: keyed('more', html`${rest.map((it) => it.content)}`) as TemplateResult,
});
