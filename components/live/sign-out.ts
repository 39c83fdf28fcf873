// Signing out: what waits is sent first, and nothing of the learner stays in this browser. The answer of the server
// clears it, too (app/sign-out), for a page without scripts.
import { paths } from "@/lib/shared/urls";
import { forgetEverything } from "./kept-pages";
import type { Outbox } from "./outbox";
import type { Notice } from "./record-commands";

export function isSignOut(form: HTMLFormElement): boolean {
  return form.getAttribute("action") === paths.signOut;
}

/** Signs out, unless something waits that would be lost: then it says so first. */
export async function signOut(form: HTMLFormElement, outbox: Outbox, say: (notice: Notice) => void): Promise<void> {
  await outbox.flush();
  const waiting = outbox.waiting().length;
  if (!navigator.onLine) {
    say({ tone: "bad", text: "You are offline. Signing out needs the connection: you are still signed in." });
    return;
  }
  const leave = async () => {
    await forgetEverything();
    form.submit();
  };
  if (waiting === 0) return leave();
  const what =
    waiting === 1 ? "1 change waits in this browser and is" : `${waiting} changes wait in this browser and are`;
  const them = waiting === 1 ? "it" : "them";
  say({
    tone: "bad",
    text: `${what} not saved yet. Signing out removes ${them}.`,
    choice: { text: `Sign out and remove ${them}`, act: () => void leave() },
  });
}
