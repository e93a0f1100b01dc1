import { html, type TemplateResult } from 'lit';
import type { AgeGroup, Company, Pets } from '../form/bodies';
import { chooseOne, chooseSome, optionsOf } from '../form/choices';
import { textArea, textField, tick } from '../form/fields';
import { fold } from '../form/fold';
import type { FormFlow } from '../form/form-flow';
import { t } from '../shell/texts';
import type { OfferValues } from './offer-plan';
import { put } from './offer-words';

const ages: readonly AgeGroup[] = ['CHILDREN', 'TEENAGERS', 'ADULTS', 'SENIORS'];
const companies: readonly Company[] = ['ONE_TO_ONE', 'GROUP'];
const pets: readonly Pets[] = ['FINE', 'RATHER_NOT'];

/** Whom it is for: folded away, since most offers are for anybody. */
export function audienceField(flow: FormFlow<OfferValues>): TemplateResult {
  return fold(
    flow,
    t('offer.form.fold.audience'),
    ['ages', 'wheelchair', 'company', 'pets'],
    html`
      ${chooseSome(
        flow,
        'ages',
        optionsOf(ages, (one) => t(`offer.ages.${one}`)),
        { label: put(flow.values, 'ages'), hint: t('offer.form.ages.hint'), look: 'pills', optional: true },
      )}
      ${chooseOne(
        flow,
        'company',
        optionsOf(companies, (one) => t(`offer.company.${one}`)),
        { label: t('offer.form.company'), look: 'pills', optional: true },
      )}
      ${chooseOne(
        flow,
        'pets',
        optionsOf(pets, (one) => t(`offer.pets.${one}`)),
        { label: put(flow.values, 'pets'), look: 'pills', optional: true },
      )}
      ${tick(flow, 'wheelchair', { label: put(flow.values, 'wheelchair'), hint: put(flow.values, 'wheelchair.hint') })}
    `,
  );
}

/** What it costs and what both should know: free, and nothing, until somebody says so. */
export function termsField(flow: FormFlow<OfferValues>): TemplateResult {
  return fold(
    flow,
    t('offer.form.fold.terms'),
    ['expenses', 'beforehand'],
    html`
      ${textField(flow, 'expenses', {
        label: put(flow.values, 'expenses'),
        hint: t('offer.form.expenses.hint'),
        optional: true,
      })}
      ${textArea(flow, 'beforehand', {
        label: put(flow.values, 'beforehand'),
        hint: put(flow.values, 'beforehand.hint'),
        sees: t('form.sees.everyone'),
        optional: true,
      })}
    `,
  );
}
