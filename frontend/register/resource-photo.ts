import { html, nothing, type TemplateResult } from 'lit';
import { fieldId, notes, optionalMark, textField, whoSees } from '../form/fields';
import type { FormFlow } from '../form/form-flow';
import { t } from '../shell/texts';
import type { ResourceValues } from './resource-plan';

/** What has to do with pictures is fetched when this step is there, and is never in the way of the words. */
const load = (): void => void import('../photo/photo-field');

/** A photo, which nobody has to give, and what there is to see on it, which whoever gives one has to say. */
export function photoFields(flow: FormFlow<ResourceValues>): TemplateResult {
  load();
  const { photo } = flow.values;
  return html`<fieldset class="field">
      <legend>${t('resource.form.photo')} ${optionalMark(!photo)}</legend>
      ${notes(flow, 'photo', { hint: t('resource.form.photo.hint') })}
      <photo-field
        id=${fieldId('photo')}
        .photo=${photo}
        @photo=${({ detail }: CustomEvent<string>) => flow.change({ photo: detail })}
      ></photo-field>
      ${whoSees('photo', t('form.sees.everyone'))}
    </fieldset>
    ${
      photo
        ? textField(flow, 'photoText', {
            label: t('resource.form.photoText'),
            hint: t('resource.form.photoText.hint'),
            required: true,
          })
        : nothing
    }`;
}

/** The photo as everybody will see it. */
export function photoAsSent({ photo, photoText }: ResourceValues): TemplateResult | typeof nothing {
  if (!photo) {
    return nothing;
  }
  load();
  return html`<photo-shown .photo=${photo} .text=${photoText.trim()}></photo-shown>`;
}
