import { toMinutes, type Cover, type NeedGroup } from '#domain/staffing/staffing.ts';
import type { BoxError } from './NumberBox.tsx';
import type { StaffingSite, Values } from './props.ts';

const MOST_PEOPLE = 1000;
const MOST_HOURS = 168;

/** What was typed, when all of it can be read. */
export interface Plan {
  readonly homes: number;
  readonly groups: readonly NeedGroup[];
  readonly cover: Cover;
}

/** An empty box counts as nothing. NaN for what cannot be read. */
function readNumber(typed: string, kind: 'count' | 'hours'): number {
  const text = typed.replace(/\s/g, '');
  if (text === '') return 0;
  const number = /^\d*\.?\d*$/.test(text) && text !== '.' ? Number(text) : Number.NaN;
  const parts = kind === 'count' ? 1 : 4;
  const most = kind === 'count' ? MOST_PEOPLE : MOST_HOURS;
  return Number.isInteger(number * parts) && number <= most ? number : Number.NaN;
}

/** Reads every box. A plan only when there is no error. */
export function readPlan(
  { groups, needGroups, words }: StaffingSite,
  values: Values,
): { readonly errors: readonly BoxError[]; readonly plan?: Plan } {
  const numbers: Record<string, number> = {};
  const errors: BoxError[] = [];
  for (const { fields } of groups)
    for (const { id, kind, label } of fields) {
      const number = readNumber(values[id] ?? '', kind);
      numbers[id] = number;
      const message = kind === 'count' ? words.notCount : words.notHours;
      if (Number.isNaN(number)) errors.push({ id, message: message.replace('{name}', () => label) });
    }
  if (errors.length > 0) return { errors };

  const count = (id: string): number => numbers[id] ?? 0;
  const minutes = (id: string): number => toMinutes(count(id));
  const plan: Plan = {
    homes: count('homes'),
    groups: Array.from({ length: needGroups }, (_, index) => ({
      people: count(`people-${index}`),
      minutesAWeekEach: minutes(`hours-${index}`),
    })),
    cover: {
      day: { staff: count('day-staff'), minutesADay: minutes('day-hours') },
      night: { staff: count('night-staff'), minutesADay: minutes('night-hours') },
      handoverMinutesADay: minutes('handover'),
      leaderMinutesAWeek: minutes('leader'),
    },
  };
  return { errors, plan };
}
