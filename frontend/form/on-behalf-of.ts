import { nothing, type TemplateResult } from 'lit';
import { currentSession } from '../shell/session';
import { t } from '../shell/texts';
import { chooseOne } from './choices';
import type { FormFlow } from './form-flow';

/** The organisations that the person may speak for. */
export const myOrganisations = (): { id: string; name: string }[] =>
  (currentSession()?.hats ?? [])
    .filter((hat) => hat.role === 'COORDINATOR' && hat.scope)
    .map((hat) => ({ id: hat.scope ?? '', name: hat.label }));

export const organisationName = (id: string): string => myOrganisations().find((it) => it.id === id)?.name ?? '';

/** Oneself or one's organisation; asked only of those who have one. */
export function onBehalfOf<V extends { organisation: string }>(flow: FormFlow<V>): TemplateResult | typeof nothing {
  const mine = myOrganisations();
  if (mine.length === 0 || flow.editing) {
    return nothing;
  }
  return chooseOne(
    flow,
    'organisation',
    [{ value: '', label: t('form.for-whom.me') }, ...mine.map((it) => ({ value: it.id, label: it.name }))],
    { label: t('form.for-whom'), look: 'pills' },
  );
}
