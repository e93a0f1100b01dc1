import { html } from 'lit';
import type { FormFlow } from '../form/form-flow';
import type { Step } from '../form/form-frame';
import { groups, nameOf } from '../form/kinds';
import { placeName } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { OrganisationValues } from './organisation-plan';

/** The organisation as everybody will find it, when the municipality has said that it knows it. */
export function organisationPreview(flow: FormFlow<OrganisationValues>, places: Places | undefined): Step {
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
        { label: t('organisation.form.name'), value: it.name, step: 1 },
        { label: t('organisation.form.number'), value: it.orgNumber.trim(), step: 1 },
        { label: t('register.view.fact.areas'), value: areas.join(', '), step: 2 },
        { label: t('organisation.form.district'), value: place, step: 2 },
        { label: t('organisation.form.meets'), value: it.meets.trim(), step: 2 },
        { label: t('organisation.form.phone'), value: it.phone.trim(), step: 3 },
        { label: t('organisation.form.email'), value: it.email.trim(), step: 3 },
      ])}
      <p class="note">${icon('badge-check')}<span>${t('organisation.form.approval')}</span></p>
    `,
  };
}
