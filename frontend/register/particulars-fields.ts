import { html, nothing, type TemplateResult } from 'lit';
import { chooseOne, chooseSome, optionsOf } from '../form/choices';
import { textField } from '../form/fields';
import { fold } from '../form/fold';
import type { FormFlow } from '../form/form-flow';
import { capital, nowInNorway } from '../shell/moments';
import { t } from '../shell/texts';
import { accessibilities, asksHow, bookingWays } from './particulars';
import type { ResourceValues } from './resource-plan';

type Flow = FormFlow<ResourceValues>;

/** Whether one has to book, and how. */
export function bookingFold(flow: Flow): TemplateResult {
  const way = flow.values.bookingWay;
  const unsaid = { value: '' as const, label: t('resource.booking.unsaid') };
  return fold(
    flow,
    t('resource.form.booking'),
    ['bookingWay', 'bookingHow'],
    html`
      ${chooseOne(flow, 'bookingWay', [unsaid, ...optionsOf(bookingWays, (it) => t(`resource.booking.${it}`))], {
        label: t('resource.form.bookingWay'),
        look: 'pills',
      })}
      ${
        asksHow(way)
          ? textField(flow, 'bookingHow', {
              label: t(`resource.form.bookingHow.${way}`),
              ...keyboards[way],
              ...(way === 'PHONE' ? publicNumber(flow) : {}),
            })
          : nothing
      }
    `,
  );
}

/** What is said at a number that everybody will see. A resident keeps her own to herself; an organisation may want to be called. */
const publicNumber = (flow: Flow): { hint?: string; sees: string } => ({
  ...(flow.author.organisation ? {} : { hint: t('resource.form.phone.hint') }),
  sees: t('form.sees.everyone'),
});

/** A number that anybody may call. */
export const phoneField = (flow: Flow): TemplateResult =>
  textField(flow, 'phone', {
    label: t('resource.form.phone'),
    ...keyboards.PHONE,
    ...publicNumber(flow),
    optional: true,
  });

const keyboards = {
  PHONE: { type: 'tel', inputMode: 'tel' },
  LINK: { inputMode: 'url' },
  WORDS: {},
} as const;

/** What makes it easier for more people to come. */
export const accessibilityFold = (flow: Flow): TemplateResult =>
  fold(
    flow,
    t('resource.form.accessibility'),
    ['accessibility'],
    chooseSome(
      flow,
      'accessibility',
      optionsOf(accessibilities, (it) => capital(t(`register.accessibility.${it}`))),
      { label: t('resource.form.accessibility.hint'), look: 'pills' },
    ),
  );

/** Who stands behind it, and when somebody last looked. */
export const sourceFold = (flow: Flow): TemplateResult =>
  fold(
    flow,
    t('resource.form.source'),
    ['sourceName', 'sourceLink', 'checked'],
    html`
      ${textField(flow, 'sourceName', {
        label: t('resource.form.sourceName'),
        hint: t('resource.form.sourceName.hint'),
        optional: true,
      })}
      ${textField(flow, 'sourceLink', { label: t('resource.form.sourceLink'), inputMode: 'url', optional: true })}
      ${textField(flow, 'checked', {
        label: t('resource.form.checked'),
        hint: t('resource.form.checked.hint'),
        type: 'date',
        max: nowInNorway().slice(0, 10),
        optional: true,
      })}
    `,
  );

/** How many there are to lend. */
export const copiesField = (flow: Flow): TemplateResult =>
  textField(flow, 'copies', {
    label: t('resource.form.copies'),
    hint: t('resource.form.copies.hint'),
    inputMode: 'numeric',
    optional: true,
  });
