import { html, type TemplateResult } from 'lit';
import { isOnHerWord, nameOfSomebody, tFor } from '../form/acting-for';
import type { FormFlow } from '../form/form-flow';
import type { Shown } from '../form/form-frame';
import { kindById, nameOf } from '../form/kinds';
import { placeName } from '../form/places';
import type { Places } from '../form/districts';
import { type AnswerRow, answers, previewCard } from '../form/preview';
import { timesInWords } from '../form/week-table';
import { byDay } from '../form/week-times';
import { t } from '../shell/texts';
import type { NeedValues } from './need-plan';

/** What a helper will see, what the municipality will see, and a way back to each answer. */
export function needPreview(flow: FormFlow<NeedValues>, places: Places | undefined): Shown {
  return {
    title: t('need.preview.title'),
    content: html`
      <h2>${t('need.preview.helper')}</h2>
      ${asHelperSees(flow.values, places)}
      <h2>${whoSees(flow.values.onBehalfOf)}</h2>
      ${answers(flow, rows(flow.values, places))}
    `,
  };
}

/** Whom a case worker writes for reads nothing here before she comes herself. */
const whoSees = (somebody: string): string =>
  isOnHerWord(somebody)
    ? t('need.preview.municipality.talk', nameOfSomebody(somebody) || t('form.somebody'))
    : tFor(somebody, 'need.preview.municipality');

function asHelperSees(need: NeedValues, places: Places | undefined): TemplateResult {
  const kind = kindById(need.kind);
  return previewCard({
    icon: kind?.icon ?? 'message-circle-question',
    step: 'NEIGHBOURHOOD',
    title: nameOf(kind) || t('need.preview.own-words'),
    meta: tFor(need.onBehalfOf, 'need.preview.no-name', placeName(places, need.district)),
    chips: [
      t(`need.form.urgency.${need.urgency || 'WHENEVER'}`),
      t(`need.form.frequency.${need.frequency}`),
      ...times(need),
    ],
  });
}

const times = (need: NeedValues): string[] =>
  need.choosesTimes && need.times.length > 0 ? timesInWords(byDay(need.times)) : [t('form.any-time')];

function rows(need: NeedValues, places: Places | undefined): AnswerRow[] {
  return [
    { label: t('need.preview.what'), value: nameOf(kindById(need.kind)), field: 'kind' },
    { label: tFor(need.onBehalfOf, 'need.preview.words'), value: need.words.trim(), field: 'words' },
    { label: t('need.form.urgency'), value: t(`need.form.urgency.${need.urgency || 'WHENEVER'}`), field: 'urgency' },
    { label: t('need.form.frequency'), value: t(`need.form.frequency.${need.frequency}`), field: 'frequency' },
    { label: t('need.preview.times'), value: times(need).join(' · '), field: 'times' },
    { label: t('need.form.district'), value: placeName(places, need.district), field: 'district' },
    ...(need.onBehalfOf
      ? []
      : [{ label: t('need.form.forWhom'), value: t(`need.form.forWhom.${need.forWhom}`), field: 'forWhom' }]),
    { label: t('need.form.mustKnow'), value: need.mustKnow.trim(), field: 'mustKnow' },
  ];
}
