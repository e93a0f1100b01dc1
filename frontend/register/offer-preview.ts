import { html, nothing } from 'lit';
import { tFor } from '../form/acting-for';
import type { FormFlow } from '../form/form-flow';
import type { Shown } from '../form/form-frame';
import { kindById, nameOf } from '../form/kinds';
import { approval, organisationName } from '../form/on-behalf-of';
import { districtNames, placeName, placesInShort, placesInWords } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { timesInWords } from '../form/week-table';
import { anyTime, byDay, type WeekTime } from '../form/week-times';
import { icon } from '../shell/icons';
import { capital } from '../shell/moments';
import { t } from '../shell/texts';
import { absencesOf } from './absences';
import { amountInWords } from './amounts';
import { absenceInWords, dayInWords } from './day-words';
import type { OfferValues } from './offer-plan';
import { put } from './offer-words';

/**
 * The offer as a neighbour will find it.
 *
 * @param reached what a time of travel reaches, when that is known
 */
export function offerPreview(
  flow: FormFlow<OfferValues>,
  places: Places | undefined,
  reached: readonly string[] = [],
): Shown {
  const it = flow.values;
  const kind = kindById(it.kind);
  const organisation = organisationName(it.organisation);
  return {
    title: t('form.preview.title'),
    content: html`
      <h2>${t('form.preview.others')}</h2>
      ${previewCard({
        icon: kind?.icon ?? 'hand-heart',
        step: 'NEIGHBOURHOOD',
        title: it.title,
        meta: `${organisation || t('offer.preview.neighbour')} · ${nameOf(kind)}`,
        text: it.description,
        chips: [area(it, places, placesInShort(places, it.districts)), ...timesOf(it.times)],
      })}
      ${organisation ? nothing : html`<p class="sees">${icon('eye')}<span>${tFor(it.onBehalfOf, 'offer.preview.no-name')}</span></p>`}
      <h2>${tFor(it.onBehalfOf, 'form.preview.all')}</h2>
      ${answers(flow, [
        { label: t('offer.preview.kind'), value: nameOf(kind), field: 'kind' },
        { label: t('form.for-whom'), value: organisation, field: 'organisation' },
        { label: t('offer.form.title'), value: it.title, field: 'title' },
        { label: put(it, 'description'), value: it.description.trim(), field: 'description' },
        { label: put(it, 'minutesPerWeek'), value: amountInWords(it), field: 'minutesPerWeek' },
        {
          label: put(it, 'languages'),
          value: capital(it.languages.map((one) => t(`form.language.${one}`)).join(', ')),
          field: 'languages',
        },
        { label: put(it, 'ages'), value: it.ages.map((one) => t(`offer.ages.${one}`)).join(', '), field: 'ages' },
        { label: t('offer.form.company'), value: it.company && t(`offer.company.${it.company}`), field: 'company' },
        { label: put(it, 'pets'), value: it.pets && t(`offer.pets.${it.pets}`), field: 'pets' },
        {
          label: t('offer.preview.wheelchair'),
          value: it.wheelchair ? put(it, 'wheelchair') : '',
          field: 'wheelchair',
        },
        { label: t('offer.preview.expenses'), value: it.expenses.trim() || t('offer.preview.free'), field: 'expenses' },
        { label: put(it, 'beforehand'), value: it.beforehand.trim(), field: 'beforehand' },
        {
          label: put(it, 'districts'),
          value: [area(it, places, placesInWords(places, it.districts).join('\n')), districtNames(places, reached)]
            .filter(Boolean)
            .join('\n'),
          field: 'where',
        },
        { label: put(it, 'times'), value: timesOf(it.times).join(' · '), field: 'times' },
        { label: t('offer.form.absences'), value: absencesOf(it).map(absenceInWords).join('\n'), field: 'absences' },
        { label: t('offer.form.validUntil'), value: dayInWords(it.validUntil), field: 'validUntil' },
      ])}
      ${approval(flow)}
    `,
  };
}

const area = (it: OfferValues, places: Places | undefined, chosen: string): string =>
  it.where === 'TRAVEL' ? t('offer.preview.within', it.withinMinutes, placeName(places, it.district)) : chosen;

export const timesOf = (times: readonly WeekTime[]): string[] =>
  times.length === anyTime.length ? [t('form.any-time')] : timesInWords(byDay(times));
