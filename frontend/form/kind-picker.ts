import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { optionBox, group as frame } from './choices';
import { type FieldText, notes, patch } from './fields';
import { staysOpen } from './folds';
import type { FormFlow } from './form-flow';
import { type Group, groups, kindById, kindsIn, nameOf } from './kinds';
import { t } from '../shell/texts';

interface Chosen {
  group: string;
  kind: string;
}

/** The group that is open: the one that was chosen, or the chosen kind's. */
export const openGroup = (values: Chosen): string => values.group || (kindById(values.kind)?.group ?? '');

/** What choosing a group changes. A group with a single kind needs no second question. */
export function choosingGroup(values: Chosen, group: string): Chosen {
  const [first, ...others] = kindsIn(group);
  const stays = kindById(values.kind)?.group === group;
  return { group, kind: stays ? values.kind : first && others.length === 0 ? first.id : '' };
}

/**
 * Groups as large tiles; the kinds of the chosen one come after it, and are seen below its row.
 *
 * @param noneOfThem what else can be done by whom no kind of the group fits
 */
export function kindPicker<V extends Chosen>(
  flow: FormFlow<V>,
  text: FieldText,
  follows: (kind: string) => Partial<V> = () => ({}),
  noneOfThem?: () => void,
): TemplateResult {
  const open = openGroup(flow.values);
  const unfolds = open !== '' && kindsIn(open).length > 1;
  return frame(
    flow,
    'kind',
    { ...text, look: 'tiles', quiet: true, saidWithin: unfolds },
    groups.map(
      (it) => html`${tile(flow, it, open, follows)}
        ${it.id === open && unfolds ? kindsOf(flow, open, follows, noneOfThem) : nothing}`,
    ),
  );
}

function tile<V extends Chosen>(
  flow: FormFlow<V>,
  group: Group,
  open: string,
  follows: (kind: string) => Partial<V>,
): TemplateResult {
  return optionBox(
    'radio',
    'group',
    { value: group.id, label: nameOf(group), icon: group.icon },
    group.id === open,
    (event) => {
      const chosen = choosingGroup(flow.values, group.id);
      flow.change({ ...(chosen as Partial<V>), ...follows(chosen.kind) });
      showKinds(event.target as HTMLElement);
    },
  );
}

/** The kinds may open below the edge of the screen, where nobody knows of them. */
function showKinds(tile: HTMLElement): void {
  requestAnimationFrame(() =>
    tile.closest('fieldset')?.querySelector('.unfolded')?.scrollIntoView({ block: 'nearest' }),
  );
}

/** It says whose kinds these are to who cannot see it. */
function kindsOf<V extends Chosen>(
  flow: FormFlow<V>,
  group: string,
  follows: (kind: string) => Partial<V>,
  noneOfThem: (() => void) | undefined,
): TemplateResult {
  return html`<fieldset class="unfolded">
    <legend><span class="unseen">${nameOf(groups.find((it) => it.id === group))}: </span>${t('form.kind.which')}</legend>
    ${notes(flow, 'kind', {})}
    <div class="pills">
      ${kindsIn(group).map((kind) =>
        optionBox('radio', 'kind', { value: kind.id, label: nameOf(kind) }, flow.values.kind === kind.id, () =>
          flow.change({ ...patch<V>('kind', kind.id), ...follows(kind.id) }),
        ),
      )}
    </div>
    ${noneOfThem ? html`<button type="button" class="link" @click=${noneOfThem}>${t('form.kind.none')}</button>` : nothing}
  </fieldset>`;
}

/** Several kinds, group by group; the groups with a chosen kind are open. */
export function kindsPicker<V extends { kinds: string[] }>(flow: FormFlow<V>, text: FieldText): TemplateResult {
  const chosen = flow.values.kinds;
  const toggle = (id: string) =>
    flow.change(patch<V>('kinds', chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]));
  return frame(
    flow,
    'kinds',
    { ...text, look: 'rows' },
    groups.map((it) => {
      const inside = kindsIn(it.id);
      const count = inside.filter((kind) => chosen.includes(kind.id)).length;
      return html`<details class="fold" ?open=${staysOpen(flow, `kinds/${it.id}`, count > 0)}>
        <summary>${icon(it.icon)}<span>${nameOf(it)}</span>${count ? html`<em>${t('form.chosen', count)}</em>` : nothing}${icon('chevron-down')}</summary>
        <div class="pills">
          ${inside.map((kind) =>
            optionBox('checkbox', 'kinds', { value: kind.id, label: nameOf(kind) }, chosen.includes(kind.id), () =>
              toggle(kind.id),
            ),
          )}
        </div>
      </details>`;
    }),
  );
}
