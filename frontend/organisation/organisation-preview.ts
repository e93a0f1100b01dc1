import { html } from 'lit';
import type { FormFlow } from '../form/form-flow';
import type { Shown } from '../form/form-frame';
import { groups, nameOf } from '../form/kinds';
import { notice } from '../form/notice';
import { placeName } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { t } from '../shell/texts';
import type { OrganisationValues } from './organisation-plan';

/** The organisation as everybody will find it, when the municipality has said that it knows it. */
export function organisationPreview(flow: FormFlow<OrganisationValues>, places: Places | undefined): Shown {
  const it = flow.values;
  const areas = groups.filter((group) => it.areas.includes(group.id)).map((group) => nameOf(group));
  const place = it.district ? placeName(places, it.district) : '';
  return {
    title: t('form.preview.title'),
    content: html`
      <h2>${t('form.preview.others')}</h2>
      ${previewCard({
        icon: 'users',
        step: 'NEIGHBOURHOOD',
        title: it.name,
        meta: [place, it.meets.trim()].filter(Boolean).join(' · '),
        text: it.about,
        chips: areas,
      })}
      <h2>${t('form.preview.all')}</h2>
      ${answers(flow, [
        { label: t('organisation.form.name'), value: it.name, field: 'name' },
        { label: t('organisation.form.number'), value: it.orgNumber.trim(), field: 'orgNumber' },
        { label: t('organisation.form.about'), value: it.about.trim(), field: 'about' },
        { label: t('register.view.fact.areas'), value: areas.join(', '), field: 'areas' },
        { label: t('organisation.form.district'), value: place, field: 'district' },
        { label: t('organisation.form.meets'), value: it.meets.trim(), field: 'meets' },
        { label: t('organisation.form.phone'), value: it.phone.trim(), field: 'phone' },
        { label: t('organisation.form.email'), value: it.email.trim(), field: 'email' },
      ])}
      ${notice('badge-check', t('organisation.form.approval'))}
    `,
  };
}
