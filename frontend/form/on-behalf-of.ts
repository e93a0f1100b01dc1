import { nothing, type TemplateResult } from 'lit';
import { currentSession } from '../shell/session';
import { t } from '../shell/texts';
import { chooseOne } from './choices';
import type { FormFlow } from './form-flow';
import { notice } from './notice';

/** The organisations that the person may speak for. */
export const myOrganisations = (): { id: string; name: string; trusted: boolean }[] =>
  (currentSession()?.hats ?? [])
    .filter((hat) => hat.role === 'COORDINATOR' && hat.scope)
    .map((hat) => ({ id: hat.scope ?? '', name: hat.label, trusted: hat.trusted === true }));

export const organisationName = (id: string): string => myOrganisations().find((it) => it.id === id)?.name ?? '';

/**
 * Who looks over it before it is public. Of what is changed only the municipality knows: what it has sent back it looks
 * at once more, also when it trusts the organisation.
 */
export function approval<V extends { organisation: string }>(flow: FormFlow<V>): TemplateResult | typeof nothing {
  const trusted = myOrganisations().some((it) => it.id === flow.values.organisation && it.trusted);
  if (trusted && flow.editing) {
    return nothing;
  }
  const said = trusted ? t('form.preview.at-once') : t('form.preview.approval');
  return notice('badge-check', said);
}

/** Only who has an organisation is asked, and only of what is new. */
export const isAsked = <V extends { organisation: string }>(flow: FormFlow<V>): boolean =>
  myOrganisations().length > 0 && !flow.editing;

/**
 * Oneself or one's organisation.
 *
 * @param chosen what changes with it
 */
export function onBehalfOf<V extends { organisation: string }>(
  flow: FormFlow<V>,
  chosen?: (organisation: string) => Partial<V>,
): TemplateResult {
  return chooseOne(
    flow,
    'organisation',
    [{ value: '', label: t('form.for-whom.me') }, ...myOrganisations().map((it) => ({ value: it.id, label: it.name }))],
    { label: t('form.for-whom'), look: 'pills' },
    chosen,
  );
}
