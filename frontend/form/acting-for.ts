import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { currentSession, type ForSomebody, refreshSession } from '../shell/session';
import { t } from '../shell/texts';

const somebody = (id: string): ForSomebody | undefined => (currentSession()?.actsFor ?? []).find((it) => it.id === id);

/** The name of whom one acts for; empty when the phone does not know it, or one acts for nobody. */
export const nameOfSomebody = (id: string): string => somebody(id)?.name ?? '';

const askedAbout = new Set<string>();

/** Asks once for a name that the phone does not know: she may have let one act since the app was opened. */
function ask(id: string): void {
  if (!askedAbout.has(id)) {
    askedAbout.add(id);
    void refreshSession().catch(() => askedAbout.delete(id));
  }
}

/** Says on every screen of a form that it is filled in for somebody else: the twin of `ActingFor`. */
export function actingFor(id: string): TemplateResult | typeof nothing {
  if (!id) {
    return nothing;
  }
  const name = nameOfSomebody(id);
  if (!name) {
    ask(id);
  }
  const known = somebody(id)?.talk ? t('talk.acting-for', name) : t('proxy.acting-for', name);
  const said = name ? known : t('proxy.acting-for.somebody');
  return html`<p class="notice info acting-for" role="note">${icon('user-round-check')}<span>${said}</span></p>`;
}
