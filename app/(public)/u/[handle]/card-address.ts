import { environment } from "@/lib/server/environment";
import { paths } from "@/lib/shared/urls";

/** Host and path of a public page, as the card says it: "rungs.example/u/noor". */
export function cardAddress(handle: string): string {
  return new URL(environment().NEXTAUTH_URL).host + paths.sharedPage(handle);
}
