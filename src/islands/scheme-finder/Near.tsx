import { Field } from '#islands/form/Field.tsx';
import type { ScreenProps } from './Screen.tsx';

/** Id of the box, which takes the focus when what is in it cannot be used. */
export const NEAR_ID = 'finder-near';

/** Where the reader lives, to say how far each place is. It stays on the device. */
export function Near({ state: { near }, act, locate }: ScreenProps) {
  return (
    <form
      class="finder-near no-print"
      onSubmit={(event) => {
        event.preventDefault();
        locate();
      }}
    >
      <Field
        id={NEAR_ID}
        label="Your postcode or town"
        hint="To see how far away each place is. It stays on your device. The first half of a postcode will do."
        error={near.problem}
        width="medium"
        value={near.typed}
        onValue={(typed) => act({ type: 'near', typed })}
      />
      <button class="button" type="submit">
        Show how far it is
      </button>
    </form>
  );
}
