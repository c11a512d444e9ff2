// Keeps a fault in one part of the page from taking the rest away.
import { Component, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { reasonOf } from "../model/reason.ts";

interface GuardState {
  readonly fault: string | null;
}

export class Guard extends Component<{ readonly children: ReactNode }, GuardState> {
  override state: GuardState = { fault: null };

  static getDerivedStateFromError(fault: unknown): GuardState {
    return { fault: reasonOf(fault) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="panel-wait" role="alert">
        <p>This part of the page does not work: {fault}</p>
        <p className="quiet">The view is kept, and comes back with a reload.</p>
        <Button onPress={() => location.reload()}>Reload the page</Button>
      </div>
    );
  }
}
