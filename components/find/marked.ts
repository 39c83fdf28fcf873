import { wordsOf } from "@/lib/learning/find/find-words";
import { type Html, html } from "@/lib/shared/html";

/** A text whose words are marked where they matched. `matched` holds them as `wordsOf` gives them. */
export function marked(text: string, matched: ReadonlySet<string>): Html {
  const parts = text.split(/(\s+)/).map((token) => {
    if (!wordsOf(token).some((word) => matched.has(word))) return html`${token}`;
    const [, before = "", core = token, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(token) ?? [];
    return html`${before}<mark>${core}</mark>${after}`;
  });
  return html`${parts}`;
}
