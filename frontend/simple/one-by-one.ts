import { html, nothing } from 'lit';
import type { Question, Step } from '../form/form-frame';
import { t } from '../shell/texts';

/** One screen of a form in the simple view, and the fields that are on it. */
export interface Alone extends Pick<Question, 'fields' | 'content'> {
  title: string;
  lead?: string | undefined;
}

/**
 * The questions of a form, each on a screen of its own. What most people need not answer is asked at the end, together;
 * what is not asked at all just now is passed over.
 */
export function oneByOne(steps: readonly Step[]): Alone[] {
  const asked = (step: Step) => step.questions.filter((it) => it.asked !== false);
  const rest = steps.flatMap(asked).filter((it) => it.optional);
  return [
    ...steps.flatMap((step) => {
      const needed = asked(step).filter((it) => !it.optional);
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
    content: () => html`<div class=${title ? 'titled' : nothing}>${content()}</div>`,
  };
}

const together = (rest: readonly Question[]): Alone => ({
  title: t('simple.more'),
  lead: t('simple.more.text'),
  fields: rest.flatMap((it) => it.fields),
  content: () => html`${rest.map((it) => it.content())}`,
});
