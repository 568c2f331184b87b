import { Component } from 'react';
import type { ReactNode } from 'react';

interface WithoutProps {
  readonly children: ReactNode;
  readonly instead?: ReactNode;
}

/** Does without a part that fails, instead of doing without the page. */
export class Without extends Component<WithoutProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
