// A checkbox with what belongs to it on one line.
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import "./check.css";

interface CheckProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
}

export const Check = ({ children, ...props }: CheckProps) => (
  <Checkbox className="check" {...props}>
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="check-box">
      <rect x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
      <path d="m3.6 7.2 2.4 2.4 4.4-5" />
    </svg>
    {children}
  </Checkbox>
);
