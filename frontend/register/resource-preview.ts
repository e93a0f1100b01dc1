import { html } from 'lit';
import type { FormFlow } from '../form/form-flow';
import type { Shown } from '../form/form-frame';
import { kindById, nameOf } from '../form/kinds';
import { approval, organisationName } from '../form/on-behalf-of';
import { placesInShort, placesInWords } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { t } from '../shell/texts';
import { photoAsSent } from './resource-photo';
import { asksHow } from './particulars';
import { recurrenceInWords } from './recurrence-words';
import { dayInWords } from './day-words';
import type { ResourceValues } from './resource-plan';
import { timesOf } from './offer-preview';
import { makesSense, typeIcons } from './resource-types';

/** The resource as everybody will find it. */
export function resourcePreview(flow: FormFlow<ResourceValues>, places: Places | undefined): Shown {
  const it = flow.values;
  const type = it.type || 'GUIDE';
  const place = it.online ? t('resource.preview.online') : placesInShort(places, it.districts);
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
        { label: t('resource.preview.type'), value: t(`resource.type.${type}`), field: 'type' },
        { label: t('form.for-whom'), value: organisationName(it.organisation), field: 'organisation' },
        { label: t('resource.form.title'), value: it.title, field: 'title' },
        { label: t('resource.form.description'), value: it.description.trim(), field: 'description' },
        {
          label: t('resource.form.kinds'),
          value: it.kinds.map((kind) => nameOf(kindById(kind))).join(', '),
          field: 'kinds',
        },
        { label: t('resource.form.forWhom'), value: it.forWhom.trim(), field: 'forWhom' },
        { label: t('resource.form.photo'), value: it.photo ? it.photoText.trim() : '', field: 'photo' },
        { label: t('resource.form.copies'), value: it.type === 'AID_TO_LEND' ? it.copies.trim() : '', field: 'copies' },
        { label: t('resource.form.sourceName'), value: it.sourceName.trim(), field: 'sourceName' },
        { label: t('resource.form.sourceLink'), value: it.sourceLink.trim(), field: 'sourceLink' },
        { label: t('resource.form.checked'), value: dayInWords(it.checked), field: 'checked' },
        {
          label: t('resource.form.districts'),
          value: it.online ? place : placesInWords(places, it.districts).join('\n'),
          field: 'online',
        },
        { label: t('resource.form.where'), value: it.online ? '' : it.where.trim(), field: 'where' },
        {
          label: t('resource.form.accessibility'),
          value: it.accessibility.map((one) => t(`register.accessibility.${one}`)).join(', '),
          field: 'accessibility',
        },
        { label: t('resource.form.rhythm'), value: recurs, field: 'rhythm' },
        { label: t('resource.form.firstDay'), value: recurs && dayInWords(it.firstDay), field: 'firstDay' },
        { label: t('resource.form.lastDay'), value: recurs && dayInWords(it.lastDay), field: 'lastDay' },
        {
          label: t('resource.form.times'),
          value: !recurs && it.times.length ? timesOf(it.times).join(' · ') : '',
          field: 'times',
        },
        { label: t('resource.form.when'), value: it.when.trim(), field: 'when' },
        { label: t('resource.form.price'), value: price, field: 'price' },
        { label: t('resource.form.booking'), value: bookingInWords(it), field: 'bookingWay' },
        { label: t('resource.form.link'), value: it.link.trim(), field: 'link' },
        { label: t('resource.form.phone'), value: it.phone.trim(), field: 'phone' },
      ])}
      ${approval(flow)}
    `,
  };
}

const bookingInWords = ({ bookingWay, bookingHow }: ResourceValues): string =>
  bookingWay === ''
    ? ''
    : [t(`resource.booking.${bookingWay}`), asksHow(bookingWay) ? bookingHow.trim() : ''].filter(Boolean).join(': ');
