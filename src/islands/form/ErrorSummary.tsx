/** What is wrong with one field, and where it is. */
export interface FieldError {
  /** Id of the control that the link leads to. */
  readonly id: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Counts the tries to go on: each try brings the focus here again. */
  readonly attempt: number;
}

/** Goes to a field so that its label is in sight too, not the box alone. */
function focusField(id: string): void {
  const control = document.getElementById(id);
  control?.closest('.field')?.scrollIntoView();
  control?.focus({ preventScroll: true });
}

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** All errors of the page, first on the page, each a link to its field. Takes the focus so it is read out. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // A new key for each try makes a new box, and a new box takes the focus.
    <div
      class="error-summary"
      key={attempt}
      ref={takeFocus}
      tabIndex={-1}
      role="group"
      aria-labelledby="error-summary-title"
    >
      <h2 class="error-summary-title" id="error-summary-title">
        There is a problem
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address stays as it is: following it would add a step to the way back.
                event.preventDefault();
                focusField(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
