// Buttons: with words, or an icon with a tooltip that shows the keys.
import type { ReactNode } from "react";
import { Button as AriaButton, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { commandOf, isEnabled } from "../commands/command.ts";
import { readable } from "../commands/keys.ts";
import { useDesktop, useModel } from "./app-context.ts";
import { KEYBOARD } from "./keyboard.ts";
import { Icon, type IconName } from "./Icon.tsx";
import "./button.css";

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** "submit" for the one that sends its form. */
  readonly type?: "submit";
  readonly tone?: "plain" | "strong" | "link";
  readonly isDisabled?: boolean;
  readonly "aria-label"?: string;
}

/** A button with words. */
export const Button = ({ tone = "plain", ...props }: ButtonProps) => (
  <AriaButton className={`button ${tone}`} {...props} />
);

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** For a button that is on or off. */
  readonly isOn?: boolean;
  readonly text?: ReactNode;
}

/** A button with an icon; its label is its accessible name and, with the keys, its tooltip. */
export function IconButton({ icon, label, keys, onPress, isDisabled = false, isOn, text }: IconButtonProps) {
  const inside = (
    <>
      <Icon name={icon} />
      {text}
    </>
  );
  const props = {
    className: "icon-button",
    "aria-label": label,
    isDisabled,
    ...(onPress && { onPress }),
  };
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {isOn === undefined ? (
        <AriaButton {...props}>{inside}</AriaButton>
      ) : (
        <ToggleButton {...props} isSelected={isOn}>
          {inside}
        </ToggleButton>
      )}
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <kbd>{readable(keys, KEYBOARD)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface CommandButtonProps {
  readonly command: string;
  readonly icon: IconName;
  /** The accessible name, where it is shorter than the command's label. */
  readonly label?: string;
  readonly isOn?: boolean;
  readonly text?: ReactNode;
}

/** A button that performs a command, off while the command makes no sense. */
export function CommandButton({ command: id, label, ...rest }: CommandButtonProps) {
  const { app, commands } = useDesktop();
  const command = commandOf(commands, id);
  const isOff = !useModel((state) => isEnabled(command, state));
  return (
    <IconButton
      {...rest}
      label={label ?? command.label}
      keys={command.keys?.[0]}
      isDisabled={isOff}
      onPress={() => void command.perform(app)}
    />
  );
}
