import { Component, type ReactNode } from "react";
import { ErrorPage } from "./error-page.tsx";

interface State {
  readonly failed: boolean;
}

/** Whatever breaks inside, the trainee gets plain words and a way back; decisions are stored already. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}
