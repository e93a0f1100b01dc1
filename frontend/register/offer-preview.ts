import { html, nothing } from 'lit';
import type { FormFlow } from '../form/form-flow';
import type { Step } from '../form/form-frame';
import { kindById, nameOf } from '../form/kinds';
import { organisationName } from '../form/on-behalf-of';
import { type Places, placeName } from '../form/places';
import { answers, previewCard } from '../form/preview';
import { timesInWords } from '../form/week-table';
import { anyTime, byDay, type WeekTime } from '../form/week-times';
import { icon } from '../shell/icons';
import { language, t } from '../shell/texts';
import { hoursInWords } from './hours';
import type { OfferValues } from './offer-plan';

/** The offer as a neighbour will find it. */
export function offerPreview(flow: FormFlow<OfferValues>, places: Places | undefined): Step {
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
        chips: [shortPlaces(it.districts, places), ...timesOf(it.times)],
      })}
      ${organisation ? nothing : html`<p class="sees">${icon('eye')}<span>${t('offer.preview.no-name')}</span></p>`}
      <h2>${t('form.preview.all')}</h2>
      ${answers(flow, [
        { label: t('offer.preview.kind'), value: nameOf(kind), step: 1 },
        { label: t('form.for-whom'), value: organisation, step: 1 },
        { label: t('offer.form.title'), value: it.title, step: 2 },
        { label: t('offer.form.minutesPerWeek'), value: hoursInWords(it.minutesPerWeek), step: 2 },
        {
          label: t('offer.form.languages'),
          value: it.languages.map((one) => t(`form.language.${one}`)).join(', '),
          step: 2,
        },
        {
          label: t('offer.form.districts'),
          value: it.districts.map((one) => placeName(places, one)).join(' · '),
          step: 3,
        },
        { label: t('offer.form.times'), value: timesOf(it.times).join(' · '), step: 3 },
        { label: t('offer.form.validUntil'), value: dayInWords(it.validUntil), step: 3 },
      ])}
      <p class="note">${icon('badge-check')}<span>${t('form.preview.approval')}</span></p>
    `,
  };
}

export const timesOf = (times: readonly WeekTime[]): string[] =>
  times.length === anyTime.length ? [t('form.any-time')] : timesInWords(byDay(times));

export const shortPlaces = (districts: readonly string[], places: Places | undefined): string =>
  districts.length > 2
    ? t('form.preview.places', districts.length)
    : districts.map((it) => placeName(places, it)).join(' · ');

const dayInWords = (day: string): string => {
  const moment = new Date(`${day}T12:00:00`);
  return Number.isNaN(moment.getTime())
    ? ''
    : moment.toLocaleDateString([language(), 'nb'], { day: 'numeric', month: 'long', year: 'numeric' });
};
