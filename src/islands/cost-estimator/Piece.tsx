import type { PieceName } from './pieces.ts';
import type { FormPart } from './screen-props.ts';

/** A part that is loaded later: itself, or that it is on its way, or that it did not come and what to do. */
export function Piece({ form, name }: FormPart & { readonly name: PieceName }) {
  const { pieces, want, site } = form;
  const { loading, notLoaded } = site.words.result;
  const Part = pieces[name];
  if (!Part) return <p role="status">{loading}</p>;
  if (Part !== 'failed') return <Part form={form} />;
  return (
    <div role="alert">
      <p>{notLoaded}</p>
      <button class="button" type="button" onClick={() => want(name)}>
        Try again
      </button>
    </div>
  );
}
