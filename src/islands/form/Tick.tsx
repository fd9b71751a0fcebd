import { AloneToHear } from './AloneToHear.tsx';

interface TickProps {
  readonly id: string;
  readonly label: string;
  /** What it belongs to, when the label alone does not say it. */
  readonly of?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One tick box on its own, for a yes that needs no question. */
export function Tick({ id, label, of, checked, onChange }: TickProps) {
  return (
    <div class="choice">
      <input
        class="choice-input"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={() => onChange(!checked)}
      />
      <label class="choice-label" for={id}>
        {label}
        {of && <AloneToHear of={of} />}
      </label>
    </div>
  );
}
