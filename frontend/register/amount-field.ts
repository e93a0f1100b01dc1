import { html, type TemplateResult } from 'lit';
import { chooseOne, optionsOf } from '../form/choices';
import type { FormFlow } from '../form/form-flow';
import { t } from '../shell/texts';
import { hoursOptions, peopleOptions } from './amounts';
import { counts, type OfferValues } from './offer-plan';
import { put } from './offer-words';

/** How much: hours a week, or a number of people. */
export function amountField(flow: FormFlow<OfferValues>): TemplateResult {
  const { counted, minutesPerWeek, people } = flow.values;
  return html`
    ${chooseOne(
      flow,
      'counted',
      optionsOf(counts, (it) => t(`offer.form.counted.${it}`)),
      { label: put(flow.values, 'minutesPerWeek'), hint: put(flow.values, 'minutesPerWeek.hint'), look: 'pills' },
    )}
    ${
      counted === 'PEOPLE'
        ? chooseOne(
            flow,
            'people',
            peopleOptions(people),
            { label: put(flow.values, 'people'), look: 'pills', quiet: true },
            (it) => ({ people: Number(it) }),
          )
        : chooseOne(
            flow,
            'minutesPerWeek',
            hoursOptions(minutesPerWeek),
            { label: t('offer.form.counted.HOURS'), look: 'pills', quiet: true },
            (it) => ({ minutesPerWeek: Number(it) }),
          )
    }
  `;
}
