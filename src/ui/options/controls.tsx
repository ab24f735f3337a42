import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../icons";

export type RowProps = {
  readonly name: string;
  readonly help?: string | undefined;
  /** The control's id, where the name is its label. */
  readonly for?: string | undefined;
  readonly children: ComponentChildren;
};

/** A setting: its name, one line of help, the control at the end. */
export function Row({ name, help, for: control, children }: RowProps) {
  return (
    <div class="set">
      <div>
        {control ? (
          <label class="set__n" for={control}>
            {name}
          </label>
        ) : (
          <p class="set__n">{name}</p>
        )}
        {help && (
          <p class="set__d" id={control && `${control}-help`}>
            {help}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

export type SwitchProps = {
  readonly id?: string | undefined;
  /** Its name, where there is no label of its own. */
  readonly name?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

export function Switch({ id, name, on, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells whether it is checked by itself.
      role="switch"
      class="switch"
      id={id}
      aria-label={name}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

/** A row whose control is a switch. */
export function SwitchRow({ name, help, on, onChange }: Omit<RowProps, "children" | "for"> & SwitchProps) {
  const id = useId();
  return (
    <Row name={name ?? ""} help={help} for={id}>
      <Switch id={id} on={on} onChange={onChange} />
    </Row>
  );
}

export type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A few choices side by side. */
export function Segments<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <span class="seg" role="radiogroup" aria-label={name}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </span>
  );
}

/** Many choices in a menu. */
export function Pick<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <span class="pick">
      <select
        class="select"
        aria-label={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}
