import { render } from 'preact';
import { NumberBox, Problems, type BoxError } from './NumberBox.tsx';
import type { StaffingSite, Values } from './props.ts';
import { readPlan, type Plan } from './read-plan.ts';
import { Result, RESULT_ID } from './Result.tsx';

const PROBLEMS_ID = 'staffing-problems';

/** Starts the calculator in an element of the page. What is typed lives in memory and nowhere else. */
export function startStaffing(place: HTMLElement, site: StaffingSite): void {
  const fields = site.groups.flatMap((group) => group.fields);
  let values: Values = Object.fromEntries(fields.map(({ id, start }) => [id, start]));
  let errors: readonly BoxError[] = [];
  let plan: Plan | undefined;

  const change = (id: string, value: string): void => {
    values = { ...values, [id]: value };
    // A result of other numbers than those in the boxes would mislead.
    plan = undefined;
    draw();
  };
  const workOut = (event: Event): void => {
    event.preventDefault();
    ({ errors, plan } = { plan: undefined, ...readPlan(site, values) });
    draw();
    // So that a screen reader says what came of it, and the next Tab starts there.
    document.getElementById(plan ? RESULT_ID : PROBLEMS_ID)?.focus();
  };
  const errorOf = (id: string): string | undefined => errors.find((error) => error.id === id)?.message;

  function draw(): void {
    render(
      <form class="staffing" noValidate autocomplete="off" onSubmit={workOut}>
        <Problems errors={errors} id={PROBLEMS_ID} />
        {site.groups.map((group) => (
          <fieldset key={group.name} class="staffing-group">
            <legend>{group.name}</legend>
            {group.fields.map((field) => (
              <NumberBox
                key={field.id}
                field={field}
                error={errorOf(field.id)}
                value={values[field.id] ?? ''}
                onValue={(value) => change(field.id, value)}
              />
            ))}
          </fieldset>
        ))}
        <button class="button" type="submit">
          {site.words.button}
        </button>
        {plan && <Result plan={plan} words={site.words} />}
      </form>,
      place,
    );
  }
  draw();
}
