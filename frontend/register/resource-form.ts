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
import { isAsked, onBehalfOf } from '../form/on-behalf-of';
import { PlacesOnPhone } from '../form/places-on-phone';
import { weekTable } from '../form/week-table';
import { nowInNorway } from '../shell/moments';
import { t } from '../shell/texts';
import { photoFields } from './resource-photo';
import { accessibilityFold, bookingFold, copiesField, phoneField, sourceFold } from './particulars-fields';
import { fieldsOfRecurrence } from './recurrence';
import { recurrenceFields } from './recurrence-fields';
import { resourcePlan } from './resource-plan';
import { resourcePreview } from './resource-preview';
import { type Extra, makesSense, typeIcons } from './resource-types';

const onlineFromTheStart: readonly ResourceType[] = ['APP', 'PHONE_LINE'];

/** "Egenmestring": something that helps people manage by themselves. */
export class ResourceForm extends LitElement {
  static override styles = [...formStyles, foldStyles];

  readonly #screen = new FormScreen(this, resourcePlan(nowInNorway), [
    () => this.#what(),
    () => this.#describe(),
    () => this.#where(),
  ]);
  readonly #places = new PlacesOnPhone(this);

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(
      this.#screen,
      () => resourcePreview(flow, this.#places.all),
      () => void flow.send(flow.values.title.trim()),
    );
  }

  #what(): Step {
    const { flow } = this.#screen;
    const title = t('resource.form.what.title');
    return {
      title,
      lead: t('resource.form.what.lead'),
      questions: [
        { fields: ['organisation'], asked: isAsked(flow), title: t('form.for-whom'), content: () => onBehalfOf(flow) },
        {
          fields: ['type'],
          content: () =>
            chooseOne(flow, 'type', types(), { label: title, look: 'tiles', quiet: true }, (type) => ({
              type,
              online: onlineFromTheStart.includes(type),
              ...this.#one(type),
            })),
        },
      ],
    };
  }

  #describe(): Step {
    const { flow } = this.#screen;
    const title = t('resource.form.title');
    const description = t('resource.form.description');
    const kinds = t('resource.form.kinds');
    return {
      title: t('resource.form.describe.title'),
      questions: [
        {
          fields: ['title'],
          title,
          content: () => textField(flow, 'title', { label: title, hint: t('resource.form.title.hint') }),
        },
        {
          fields: ['description'],
          title: description,
          content: () => textArea(flow, 'description', { label: description, sees: t('form.sees.everyone'), rows: 4 }),
        },
        {
          fields: ['kinds'],
          title: kinds,
          content: () => kindsPicker(flow, { label: kinds, hint: t('resource.form.kinds.hint') }),
        },
        {
          fields: ['forWhom'],
          optional: true,
          content: () =>
            textField(flow, 'forWhom', {
              label: t('resource.form.forWhom'),
              hint: t('resource.form.forWhom.hint'),
              optional: true,
            }),
        },
        { fields: ['photo', 'photoText'], optional: true, content: () => photoFields(flow) },
        { fields: ['copies'], asked: this.#asks('copies'), optional: true, content: () => copiesField(flow) },
        { fields: ['sourceName', 'sourceLink', 'checked'], optional: true, content: () => sourceFold(flow) },
      ],
    };
  }

  #where(): Step {
    const { flow } = this.#screen;
    const { online } = flow.values;
    return {
      title: t('resource.form.where.title'),
      questions: [
        {
          fields: ['online'],
          content: () =>
            tick(flow, 'online', { label: t('resource.form.online'), hint: t('resource.form.online.hint') }),
        },
        {
          fields: ['districts'],
          asked: !online,
          title: t('resource.form.districts'),
          content: () => districtsPicker(flow, this.#places.all, { label: t('resource.form.districts') }),
        },
        {
          fields: ['where'],
          asked: !online,
          optional: true,
          content: () =>
            textField(flow, 'where', {
              label: t('resource.form.where'),
              hint: t('resource.form.where.hint'),
              optional: true,
            }),
        },
        {
          fields: ['accessibility'],
          asked: this.#asks('accessibility') && (!online || flow.values.accessibility.length > 0),
          optional: true,
          content: () => accessibilityFold(flow),
        },
        {
          fields: fieldsOfRecurrence,
          asked: this.#asks('rhythm'),
          title: t('resource.form.rhythm'),
          content: () => recurrenceFields(flow),
        },
        { fields: ['when', 'times'], asked: this.#asksInWords(), optional: true, content: () => this.#inWords() },
        {
          fields: ['price'],
          asked: this.#asks('price'),
          optional: true,
          content: () =>
            textField(flow, 'price', {
              label: t('resource.form.price'),
              hint: t('resource.form.price.hint'),
              optional: true,
            }),
        },
        {
          fields: ['bookingWay', 'bookingHow'],
          asked: this.#asks('bookingWay'),
          optional: true,
          content: () => bookingFold(flow),
        },
        {
          fields: ['link', 'phone'],
          optional: !online,
          content: () => html`
            ${textField(flow, 'link', { label: t('resource.form.link'), inputMode: 'url', optional: !online })}
            ${phoneField(flow)}
          `,
        },
      ],
    };
  }

  /** Whoever has given a clock time need not say it in words too. */
  #asksInWords(): boolean {
    const { flow } = this.#screen;
    const { rhythm, when } = flow.values;
    return this.#asks('when') && (!rhythm || staysOpen(flow, 'when', when !== ''));
  }

  /** Without a clock time: in one's own words, and on which days it can be found. */
  #inWords(): TemplateResult {
    const { flow } = this.#screen;
    const { rhythm } = flow.values;
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
