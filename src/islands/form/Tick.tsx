interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One tick box on its own, for a yes that needs no question. */
export function Tick({ id, label, checked, onChange }: TickProps) {
  return (
    <div class="choice">
      <input
        class="choice-input"
        type="checkbox"
        id={id}
        autocomplete="off"
        checked={checked}
        onChange={() => onChange(!checked)}
      />
      <label class="choice-label" for={id}>
        {label}
      </label>
    </div>
  );
}
