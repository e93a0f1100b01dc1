import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ResourceType } from '../form/bodies';
import { chooseOne, type Option } from '../form/choices';
import { districtsPicker } from '../form/district-picker';
import { textArea, textField, tick } from '../form/fields';
import { fold } from '../form/fold';
import { foldStyles } from '../form/fold-styles';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { staysOpen } from '../form/folds';
import { formStyles } from '../form/form-styles';
import { kindsPicker } from '../form/kind-picker';
import { onBehalfOf } from '../form/on-behalf-of';
import { PlacesOnPhone } from '../form/places-on-phone';
import { weekTable } from '../form/week-table';
import { nowInNorway } from '../shell/moments';
import { t } from '../shell/texts';
import { photoFields } from './resource-photo';
import { accessibilityFold, bookingFold, copiesField, phoneField, sourceFold } from './particulars-fields';
import { recurrenceFields } from './recurrence-fields';
import { resourcePlan } from './resource-plan';
import { resourcePreview } from './resource-preview';
import { type Extra, makesSense, typeIcons } from './resource-types';

const onlineFromTheStart: readonly ResourceType[] = ['APP', 'PHONE_LINE'];

/** "Egenmestring": something that helps people manage by themselves. */
export class ResourceForm extends LitElement {
  static override styles = [...formStyles, foldStyles];

  readonly #screen = new FormScreen(this, resourcePlan(nowInNorway));
  readonly #places = new PlacesOnPhone(this);

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(this.#screen, this.#step(), () => void flow.send(flow.values.title.trim()));
  }

  #step(): Step {
    switch (this.#screen.flow.step) {
      case 1:
        return this.#what();
      case 2:
        return this.#describe();
      case 3:
        return this.#where();
      default:
        return resourcePreview(this.#screen.flow, this.#places.all);
    }
  }

  #what(): Step {
    const { flow } = this.#screen;
    return {
      title: t('resource.form.what.title'),
      lead: t('resource.form.what.lead'),
      content: html`
        ${onBehalfOf(flow)}
        ${chooseOne(
          flow,
          'type',
          types(),
          { label: t('resource.form.what.title'), look: 'tiles', quiet: true },
          (type) => ({ type, online: onlineFromTheStart.includes(type), ...this.#one(type) }),
        )}
      `,
    };
  }

  #describe(): Step {
    const { flow } = this.#screen;
    return {
      title: t('resource.form.describe.title'),
      content: html`
        ${textField(flow, 'title', { label: t('resource.form.title'), hint: t('resource.form.title.hint') })}
        ${textArea(flow, 'description', { label: t('resource.form.description'), sees: t('form.sees.everyone'), rows: 4 })}
        ${kindsPicker(flow, { label: t('resource.form.kinds'), hint: t('resource.form.kinds.hint') })}
        ${textField(flow, 'forWhom', {
          label: t('resource.form.forWhom'),
          hint: t('resource.form.forWhom.hint'),
          optional: true,
        })}
        ${photoFields(flow)}
        ${this.#asks('copies') ? copiesField(flow) : nothing} ${sourceFold(flow)}
      `,
    };
  }

  #where(): Step {
    const { flow } = this.#screen;
    const { online } = flow.values;
    return {
      title: t('resource.form.where.title'),
      content: html`
        ${tick(flow, 'online', { label: t('resource.form.online'), hint: t('resource.form.online.hint') })}
        ${online ? nothing : districtsPicker(flow, this.#places.all, { label: t('resource.form.districts') })}
        ${online ? nothing : textField(flow, 'where', { label: t('resource.form.where'), hint: t('resource.form.where.hint'), optional: true })}
        ${this.#asks('accessibility') && (!online || flow.values.accessibility.length) ? accessibilityFold(flow) : nothing}
        ${this.#asks('rhythm') ? recurrenceFields(flow) : nothing} ${this.#inWords()}
        ${
          this.#asks('price')
            ? textField(flow, 'price', {
                label: t('resource.form.price'),
                hint: t('resource.form.price.hint'),
                optional: true,
              })
            : nothing
        }
        ${this.#asks('bookingWay') ? bookingFold(flow) : nothing}
        ${textField(flow, 'link', { label: t('resource.form.link'), inputMode: 'url', optional: !online })}
        ${phoneField(flow)}
      `,
    };
  }

  /** Without a clock time: in one's own words, and on which days it can be found. */
  #inWords(): TemplateResult | typeof nothing {
    const { flow } = this.#screen;
    const { rhythm, when } = flow.values;
    if (!this.#asks('when') || (rhythm && !staysOpen(flow, 'when', when !== ''))) {
      return nothing;
    }
    return html`
      ${textField(flow, 'when', { label: t('resource.form.when'), hint: t('resource.form.when.hint'), optional: true })}
      ${
        rhythm
          ? nothing
          : fold(
              flow,
              t('resource.form.times'),
              ['times'],
              weekTable(flow, { label: t('resource.form.times'), hint: t('resource.form.times.hint'), optional: true }),
            )
      }
    `;
  }

  /** What makes no sense for the type is asked for when it has an answer, so that nothing gets lost. */
  #asks(extra: Extra): boolean {
    const { flow } = this.#screen;
    const { type, [extra]: answer } = flow.values;
    return makesSense(type, extra) || staysOpen(flow, `asked/${extra}`, answer.length > 0);
  }

  /** Whoever has something to lend has most often one. */
  #one(type: ResourceType): { copies?: string } {
    return type === 'AID_TO_LEND' && !this.#screen.flow.values.copies ? { copies: '1' } : {};
  }
}

const types = (): Option<ResourceType>[] =>
  (Object.keys(typeIcons) as ResourceType[]).map((value) => ({
    value,
    label: t(`resource.type.${value}`),
    icon: typeIcons[value],
  }));

customElements.define('resource-form', ResourceForm);
