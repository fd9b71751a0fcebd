import { Piece } from './Piece.tsx';
import type { PieceName } from './pieces.ts';
import type { FormPart } from './screen-props.ts';

interface OnPressProps extends FormPart {
  readonly name: PieceName;
  readonly label: string;
}

/** A button for what not every reader wants. Pressing it loads that part and puts it in the button's place. */
export function OnPress({ form, name, label }: OnPressProps) {
  if (form.pieces[name]) return <Piece form={form} name={name} />;
  return (
    <div class="buttons no-print">
      <button class="button button-quiet" type="button" onClick={() => form.want(name)}>
        {label}
      </button>
    </div>
  );
}
