import type { ElementType } from "react";

type Props = { html: string; as?: ElementType; className?: string; id?: string };

/**
 * Markup that was built as a string: drawings, and long lists that would cost too much as elements.
 * The string must come from our own builders, which escape every value (`lib/shared/html`).
 */
export function Markup({ html, as: Element = "div", className, id }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where built markup enters a page
  return <Element id={id} className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
