import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { currentSession, type ForSomebody, isStaff, refreshSession } from '../shell/session';
import { t } from '../shell/texts';
import { notice } from './notice';

const somebody = (id: string): ForSomebody | undefined => (currentSession()?.actsFor ?? []).find((it) => it.id === id);

/** The name of whom one acts for; empty when the phone does not know it, or one acts for nobody. */
export const nameOfSomebody = (id: string): string => somebody(id)?.name ?? '';

/** A text of a form as it reads when the form is for somebody else, by her name where the phone knows it. */
export function tFor(id: string, key: string, ...words: string[]): string {
  return id ? t(`${key}.for`, ...words, nameOfSomebody(id) || t('form.somebody')) : t(key, ...words);
}

/**
 * Whether a case worker writes down what somebody says. When the talk is over the phone knows it no more, and goes by that
 * nobody lets her act.
 */
export function isOnHerWord(id: string): boolean {
  const known = somebody(id);
  return id !== '' && (known ? Boolean(known.talk) : isStaff());
}

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

/** Who is asked for by a form, and where in it one is. */
interface Asked {
  step: number;
  isNew: boolean;
  values: { onBehalfOf: string };
}

/**
 * For whom a form is filled in. Where one begins, before anything is typed, it leads a next of kin to the same form for
 * whom she may act.
 *
 * @param address of the form
 * @param area in which somebody has let her act
 */
export function forWhom(
  { step, isNew, values }: Asked,
  address: string,
  area: string,
): TemplateResult | typeof nothing {
  if (values.onBehalfOf) {
    return actingFor(values.onBehalfOf);
  }
  const others = (currentSession()?.actsFor ?? []).filter((it) => !it.talk && it.areas.includes(area));
  return step === 1 && isNew && others.length > 0
    ? notice(
        'user-round-check',
        t('proxy.instead'),
        others.map((it) => html`<a class="link" href="${address}?for=${it.id}">${t('proxy.instead.for', it.name)}</a>`),
      )
    : nothing;
}
