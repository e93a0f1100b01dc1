import { world } from '../form/app-world';
import type { FormPlan } from '../form/form-plan';
import { t } from '../shell/texts';

/** What the gallery's fields hold; nothing of it is kept or sent. */
interface Shown {
  empty: string;
  filled: string;
  title: string;
  chosen: string;
  yes: boolean;
  no: boolean;
}

/** A form of one step, whose title is always wrong. */
export const shownPlan: FormPlan<Shown> = {
  form: 'need',
  path: 'galleri',
  steps: [['empty', 'filled', 'title', 'chosen', 'yes', 'no']],
  url: (id) => id,
  empty: () => ({ empty: '', filled: t('start.give'), title: '', chosen: 'need', yes: true, no: false }),
  problems: () => [{ field: 'title', key: 'form.title.missing' }],
  body: (values) => values,
};

export const shownWorld = world;
