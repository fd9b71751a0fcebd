import type { ComponentChildren } from 'preact';
import { errorId, hintId } from './field-ids.ts';
import { PageHeading } from './PageHeading.tsx';

/** What every field takes, whatever its kind. */
export interface FieldWords {
  /** Of the first control: what an error link leads to. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** In the reader's words: what is wrong and what to type instead. */
  readonly error?: string | undefined;
  /** True when this label is the heading of the page: one question on its own. */
  readonly isPageHeading?: boolean | undefined;
}

/** A label, as the heading of the page when the page is this one question. */
export function FieldLabel({ id, label, isPageHeading }: FieldWords) {
  const own = (
    <label class="field-label" for={id}>
      {label}
    </label>
  );
  return isPageHeading ? <PageHeading>{own}</PageHeading> : own;
}

/** The legend of a group of controls, as the heading of the page when the page is this one question. */
export function FieldLegend({ label, isPageHeading }: Pick<FieldWords, 'label' | 'isPageHeading'>) {
  return <legend class="field-label">{isPageHeading ? <PageHeading>{label}</PageHeading> : label}</legend>;
}

/** The hint and the error of a field. The word "Error" is there for those who do not see the colour. */
export function FieldHelp({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div class="field-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && (
        <p class="field-error" id={errorId(id)}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}
