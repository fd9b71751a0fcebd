import { splitPaid } from '#islands/form/read-money.ts';
import { PEOPLE, type FieldSpec } from '../form-spec.ts';
import { findScheme, type EstimatorSite } from '../props.ts';
import { chargeId, incomeId, valueOf, type FormState } from '../state.ts';

/** One answer, as a person reads it. */
interface Told {
  readonly label: string;
  readonly said: string;
}

/** An amount as it was typed, with how often it is paid, unless that was typed too. */
const paid = (state: FormState, typed: string, id: string, site: EstimatorSite): string => {
  const period = valueOf(state, `${id}-often`);
  const words = site.words.often.find(({ value }) => value === period)?.label;
  return words && !splitPaid(typed)[1] ? `${typed} ${words}` : typed;
};

/** An answer, where there is one. */
const tell = (label: string, said: string): readonly Told[] => (said ? [{ label, said }] : []);

function sayField({ kind, id, label, options = [] }: FieldSpec, state: FormState, site: EstimatorSite) {
  const value = valueOf(state, id);
  switch (kind) {
    case 'date': {
      const parts = ['day', 'month', 'year'].map((part) => valueOf(state, `${id}-${part}`));
      return tell(label, parts.filter(Boolean).join(' '));
    }
    case 'one':
    case 'many': {
      const chosen = options.filter((option) => value.split(',').includes(option.value));
      return tell(label, chosen.map((option) => option.label).join('; '));
    }
    case 'amount':
      return tell(label, value && paid(state, value, id, site));
    case 'money':
    case 'number':
      return tell(label, value);
    default:
      return [];
  }
}

/** What was typed, for people to read in the file, in the order of the form. Charges and money row by row. */
export function tellAnswers(state: FormState, site: EstimatorSite): readonly Told[] {
  const { pages, lines, incomes } = site.words;
  const charges = lines.flatMap(({ id, label }) => {
    const own = chargeId(state, id);
    const said =
      valueOf(state, `${own}-range`) === 'yes'
        ? [valueOf(state, `${own}-from`), valueOf(state, `${own}-to`)].filter(Boolean).join(' to ')
        : valueOf(state, own);
    return tell(label, said && paid(state, said, own, site));
  });
  const rows = PEOPLE.flatMap((who) =>
    state.rows[who].flatMap((row) => {
      const id = incomeId(who, row);
      const said = valueOf(state, id);
      const kind = incomes.find(({ value }) => value === valueOf(state, `${id}-kind`))?.label ?? '';
      const whose = who === 'partner' ? `Your partner: ${kind}` : kind;
      return tell(whose, said && paid(state, said, id, site));
    }),
  );
  const home = findScheme(site.areas, valueOf(state, 'place'))?.scheme.name ?? 'Another place';
  return pages.flatMap(({ id, fields }) => {
    const told = fields.flatMap((field) => sayField(field, state, site));
    if (id === 'home') return [{ label: 'The home', said: home }, ...told];
    if (id === 'charges') return [...charges, ...told];
    return id === 'money' ? [...rows, ...told] : told;
  });
}
