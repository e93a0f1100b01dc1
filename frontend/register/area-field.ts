import { html, type TemplateResult } from 'lit';
import { chooseOne, optionsOf } from '../form/choices';
import { districtPicker, districtsPicker } from '../form/district-picker';
import type { FormFlow } from '../form/form-flow';
import { districtNames } from '../form/places';
import type { Places } from '../form/districts';
import { t } from '../shell/texts';
import { withChosen } from './amounts';
import { type OfferValues, wheres } from './offer-plan';
import { put } from './offer-words';
import type { Reach } from './reach';

const usual = [10, 20, 30, 45, 60, 90];

/** Where the offer comes: to places that are chosen, or as far as its owner travels. */
export function areaField(flow: FormFlow<OfferValues>, places: Places | undefined, reach: Reach): TemplateResult {
  return html`
    ${chooseOne(
      flow,
      'where',
      optionsOf(wheres, (it) => put(flow.values, `where.${it}`)),
      { label: put(flow.values, 'districts'), look: 'pills' },
    )}
    ${
      flow.values.where === 'TRAVEL'
        ? travel(flow, places, reach)
        : districtsPicker(flow, places, { label: put(flow.values, 'where.DISTRICTS') })
    }
  `;
}

function travel(flow: FormFlow<OfferValues>, places: Places | undefined, reach: Reach): TemplateResult {
  return html`
    ${districtPicker(flow, places, { label: put(flow.values, 'district') })}
    ${chooseOne(
      flow,
      'withinMinutes',
      withChosen(usual, flow.values.withinMinutes).map((it) => ({
        value: String(it),
        label: t('offer.form.minutes', it),
      })),
      { label: put(flow.values, 'withinMinutes'), hint: t('offer.form.withinMinutes.hint'), look: 'pills' },
      (it) => ({ withinMinutes: Number(it) }),
    )}
    <p class="hint reached" role="status">${flow.values.district ? reached(flow, reach.districts, places) : ''}</p>
  `;
}

const reached = (
  flow: FormFlow<OfferValues>,
  districts: readonly string[] | undefined,
  places: Places | undefined,
): string =>
  districts
    ? put(flow.values, 'reach', districts.length, districtNames(places, districts))
    : t('offer.form.reach.later');
