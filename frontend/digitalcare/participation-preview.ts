import { html } from 'lit';
import { isOnHerWord, tFor } from '../form/acting-for';
import type { FormFlow } from '../form/form-flow';
import type { Shown } from '../form/form-frame';
import { placeName } from '../form/places';
import type { Places } from '../form/districts';
import { answers, previewCard } from '../form/preview';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { careFormById, toldOf } from './care-forms';
import type { ParticipationValues } from './participation-plan';
import { stageInWords } from './stage-in-words';

/** What is kept about me and this digital care form, and who sees it. */
export function participationPreview(flow: FormFlow<ParticipationValues>, places: Places | undefined): Shown {
  const it = flow.values;
  const form = careFormById(it.form);
  const stands = stageInWords(it.onBehalfOf, it.stage || 'CURIOUS');
  return {
    title: t('need.preview.title'),
    content: html`
      <h2>${t('participation.preview.mine')}</h2>
      ${previewCard({
        icon: form?.icon ?? 'monitor-smartphone',
        step: 'DIGITAL',
        title: form ? toldOf(form, 'names') : '',
        meta: stands,
        chips: it.has.map((one) => t(`participation.has.${one}`)),
      })}
      <p class="sees">${icon('eye')}<span>${seenBy(it)}</span></p>
      <h2>${tFor(it.onBehalfOf, 'form.preview.all')}</h2>
      ${answers(flow, [
        { label: t('participation.preview.form'), value: form ? toldOf(form, 'names') : '', field: 'form' },
        {
          label: tFor(it.onBehalfOf, 'participation.form.stage'),
          value: stands,
          field: 'stage',
        },
        {
          label: tFor(it.onBehalfOf, 'participation.form.has'),
          value: it.has.map((one) => t(`participation.has.${one}`)).join(', '),
          field: 'has',
        },
        {
          label: tFor(it.onBehalfOf, 'participation.form.needsHelpWith'),
          value: it.needsHelpWith.map((one) => t(`participation.help.${one}`)).join(', '),
          field: 'needsHelpWith',
        },
        {
          label: t('participation.preview.helper'),
          value: t(it.wantsHelper ? 'participation.preview.helper.yes' : 'participation.preview.helper.no'),
          field: 'wantsHelper',
        },
        {
          label: tFor(it.onBehalfOf, 'participation.preview.shared'),
          value: sharedAs(it),
          field: 'shared',
        },
        {
          label: tFor(it.onBehalfOf, 'form.district'),
          value: placeName(places, it.district),
          field: 'district',
        },
      ])}
    `,
  };
}

/** Who asks for a helper has a need, which bears her name, whatever she says of the answers. */
const seenBy = (it: ParticipationValues): string => {
  if (isOnHerWord(it.onBehalfOf)) {
    return t(seenInTalk(it));
  }
  if (it.shared) {
    return tFor(it.onBehalfOf, 'participation.preview.sees');
  }
  if (it.wantsHelper) {
    return tFor(it.onBehalfOf, 'participation.preview.sees.need');
  }
  return t(it.onBehalfOf ? 'participation.preview.sees.only-two' : 'participation.preview.sees.only-you');
};

const seenInTalk = (it: ParticipationValues): string => {
  if (it.shared) {
    return 'participation.preview.talk.sees';
  }
  return it.wantsHelper ? 'participation.preview.talk.sees.need' : 'participation.preview.talk.sees.only';
};

const sharedAs = (it: ParticipationValues): string => {
  if (it.shared) {
    return t('participation.preview.shared.yes');
  }
  if (it.wantsHelper) {
    return tFor(it.onBehalfOf, 'participation.preview.shared.need');
  }
  return t('participation.preview.shared.no');
};
