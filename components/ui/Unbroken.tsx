import { Component, type ReactNode } from 'react';

interface UnbrokenProps {
  children: ReactNode;
  /** Shown in place of what broke. */
  otherwise: ReactNode;
}

/** Keeps a view that breaks from taking the whole page along. */
export class Unbroken extends Component<UnbrokenProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.otherwise : this.props.children;
  }
}
