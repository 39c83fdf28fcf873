// The list of keys over the page. It is loaded when it is asked for.
import { paths } from "@/lib/shared/urls";
import { keysMarkup } from "./keys-markup";

/** Opens the list; Esc and its button close it, and the focus goes back to where it was. */
export function openHelp(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys-dialog";
  dialog.setAttribute("aria-labelledby", "keys-dialog-title");
  dialog.innerHTML = `<header><h2 id="keys-dialog-title">Keys</h2><form method="dialog"><button class="btn btn-sm">Close</button></form></header><div class="keys-tables">${keysMarkup(3)}</div><p class="sm keys-note"><a href="${paths.keys}">Switch them off, or read this on a page</a></p>`;
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "?") dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
