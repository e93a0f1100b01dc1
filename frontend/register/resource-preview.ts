import { html } from 'lit';
import type { FormFlow } from '../form/form-flow';
import type { Step } from '../form/form-frame';
import { kindById, nameOf } from '../form/kinds';
import { approval, organisationName } from '../form/on-behalf-of';
import { placeName } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { t } from '../shell/texts';
import { shortPlaces } from './offer-preview';
import { photoAsSent } from './resource-photo';
import { asksHow } from './particulars';
import { recurrenceInWords } from './recurrence-words';
import { dayInWords } from './day-words';
import type { ResourceValues } from './resource-plan';
import { timesOf } from './offer-preview';
import { makesSense, typeIcons } from './resource-types';

/** The resource as everybody will find it. */
export function resourcePreview(flow: FormFlow<ResourceValues>, places: Places | undefined): Step {
  const it = flow.values;
  const type = it.type || 'GUIDE';
  const place = it.online ? t('resource.preview.online') : shortPlaces(it.districts, places);
  const price = it.price.trim() || (makesSense(it.type, 'price') ? t('resource.preview.free') : '');
  const recurs = recurrenceInWords(it);
  return {
    title: t('form.preview.title'),
    content: html`
      <h2>${t('form.preview.others')}</h2>
      ${previewCard({
        icon: typeIcons[type],
        step: type === 'APP' || it.online ? 'DIGITAL' : 'SELF',
        title: it.title,
        meta: [recurs || it.when.trim(), place, price].filter(Boolean).join(' · '),
        text: it.description,
        chips: it.kinds.map((kind) => nameOf(kindById(kind))),
      })}
      ${photoAsSent(it)}
      <h2>${t('form.preview.all')}</h2>
      ${answers(flow, [
        { label: t('resource.preview.type'), value: t(`resource.type.${type}`), step: 1 },
        { label: t('form.for-whom'), value: organisationName(it.organisation), step: 1 },
        { label: t('resource.form.title'), value: it.title, step: 2 },
        { label: t('resource.form.forWhom'), value: it.forWhom.trim(), step: 2 },
        { label: t('resource.form.photo'), value: it.photo ? it.photoText.trim() : '', step: 2 },
        { label: t('resource.form.copies'), value: it.type === 'AID_TO_LEND' ? it.copies.trim() : '', step: 2 },
        { label: t('resource.form.sourceName'), value: it.sourceName.trim(), step: 2 },
        { label: t('resource.form.sourceLink'), value: it.sourceLink.trim(), step: 2 },
        { label: t('resource.form.checked'), value: dayInWords(it.checked), step: 2 },
        {
          label: t('resource.form.districts'),
          value: it.online ? place : it.districts.map((one) => placeName(places, one)).join(' · '),
          step: 3,
        },
        { label: t('resource.form.where'), value: it.online ? '' : it.where.trim(), step: 3 },
        {
          label: t('resource.form.accessibility'),
          value: it.accessibility.map((one) => t(`register.accessibility.${one}`)).join(', '),
          step: 3,
        },
        { label: t('resource.form.rhythm'), value: recurs, step: 3 },
        { label: t('resource.form.firstDay'), value: recurs && dayInWords(it.firstDay), step: 3 },
        { label: t('resource.form.lastDay'), value: recurs && dayInWords(it.lastDay), step: 3 },
        {
          label: t('resource.form.times'),
          value: !recurs && it.times.length ? timesOf(it.times).join(' · ') : '',
          step: 3,
        },
        { label: t('resource.form.when'), value: it.when.trim(), step: 3 },
        { label: t('resource.form.price'), value: price, step: 3 },
        { label: t('resource.form.booking'), value: bookingInWords(it), step: 3 },
        { label: t('resource.form.link'), value: it.link.trim(), step: 3 },
        { label: t('resource.form.phone'), value: it.phone.trim(), step: 3 },
      ])}
      ${approval(flow)}
    `,
  };
}

const bookingInWords = ({ bookingWay, bookingHow }: ResourceValues): string =>
  bookingWay === ''
    ? ''
    : [t(`resource.booking.${bookingWay}`), asksHow(bookingWay) ? bookingHow.trim() : ''].filter(Boolean).join(': ');
