import type { OutboxEntry } from '../outbox/entry';
import type { DraftPlace } from './draft-place';
import type { FlowWorld } from './flow-world';
import type { FormPlan } from './form-plan';
import type { Problem } from './problems';

/** What a form is opened with. */
export interface Opened {
  id: string;
  version?: number | undefined;
  values: unknown;
  /** True when somebody had begun on it. */
  restored?: boolean;
  problems?: readonly Problem[];
}

/** GONE: nothing with that id for this person. OUT_OF_REACH: it has to be fetched, and there is no network. SIGN_IN: it has to be fetched by somebody. */
export type Closed = 'GONE' | 'OUT_OF_REACH' | 'SIGN_IN';

/** The registration that a new one is to be like. */
export const likeIn = (search: URLSearchParams): string | null => search.get('ligner');

/** Finds what the address asks for: a draft, an entry to mend, a registration to edit or to begin a new one like; undefined when it is something new. */
export async function opened<Values extends object>(
  plan: FormPlan<Values>,
  world: FlowWorld,
  place: DraftPlace,
  search: URLSearchParams,
): Promise<Opened | Closed | undefined> {
  // A phone that cannot be read must not keep anybody from writing.
  const draft = await world.drafts.find(place).catch(() => undefined);
  if (draft) {
    return { ...draft, restored: true };
  }
  const like = likeIn(search);
  return (
    (await toMend(plan, world, search.get('mend'))) ??
    (like ? another(plan, world, like) : toEdit(plan, world, search.get('id')))
  );
}

/** A new registration with the values of one that is there, but for what each has of its own. */
async function another<Values extends object>(
  plan: FormPlan<Values>,
  world: FlowWorld,
  id: string,
): Promise<Opened | Closed | undefined> {
  const found = await toEdit(plan, world, id);
  if (typeof found !== 'object') {
    return found;
  }
  const own: readonly PropertyKey[] = plan.ofItsOwn ?? [];
  const values = Object.fromEntries(Object.entries(found.values as Values).filter(([field]) => !own.includes(field)));
  return { id: world.newId(), values };
}

async function toMend<Values extends object>(
  plan: FormPlan<Values>,
  world: FlowWorld,
  id: string | null,
): Promise<Opened | undefined> {
  const entry = id ? await world.outbox.entries.byId(id).catch(() => undefined) : undefined;
  const mine = entry && (entry.person === null || entry.person === world.author().id);
  if (!entry?.values || !mine || entry.kind !== plan.form) {
    return undefined;
  }
  const version = (entry.body as { version?: number | null } | null)?.version ?? undefined;
  return { id: entry.id, version, values: entry.values, problems: entry.refusal ? refusalOf(entry) : [] };
}

async function toEdit<Values extends object>(
  plan: FormPlan<Values>,
  world: FlowWorld,
  id: string | null,
): Promise<Opened | Closed | undefined> {
  if (!id || !plan.read) {
    return undefined;
  }
  try {
    const response = await world.fetch(plan.url(id), { headers: { Accept: 'application/json' } });
    if (response.status === 401) {
      return 'SIGN_IN';
    }
    if (!response.ok) {
      return response.status >= 500 ? 'OUT_OF_REACH' : 'GONE';
    }
    return { id, ...plan.read(await response.json()) };
  } catch {
    return (await copied(plan, world, id).catch(() => undefined)) ?? 'OUT_OF_REACH';
  }
}

/** Rejects when the phone cannot be read, or its copy is one of an earlier version that cannot be understood any more. */
async function copied<Values extends object>(
  plan: FormPlan<Values>,
  world: FlowWorld,
  id: string,
): Promise<Opened | undefined> {
  const copy = await world.copy?.(id);
  return copy && plan.read ? { id, ...plan.read(copy) } : undefined;
}

/** What the server said no to, as a problem of the form. */
export function refusalOf({ refusal }: OutboxEntry): Problem[] {
  const said = refusal?.detail || refusal?.title;
  const next = refusal?.next;
  return [{ field: refusal?.field ?? '', key: 'form.refused', ...(said ? { said } : {}), ...(next ? { next } : {}) }];
}
