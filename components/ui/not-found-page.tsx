import { paths } from "@/lib/shared/urls";
import { StatePage } from "./state-page";

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <StatePage figure="empty">
      <h1>There is nothing at this address</h1>
      <p className="lede">
        The link may be old or mistyped. Skills keep their addresses for life, so the one you look for is still on the
        path.
      </p>
      <p className="btn-row cta">
        <a className="btn btn-next btn-lg" href={paths.path}>
          Read the path
        </a>
        <a href={paths.skills}>Search the skills</a>
      </p>
    </StatePage>
  );
}
