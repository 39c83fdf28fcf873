import { backEndPath } from "@/lib/curriculum/back-end";
import { formatDay } from "@/lib/shared/dates";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <span>Rungs is open source. Code MIT, curriculum CC BY 4.0.</span>
        <span className="num edition">
          Curriculum {backEndPath.edition}, revised {formatDay(Date.parse(backEndPath.revised), "UTC")}
        </span>
      </div>
    </footer>
  );
}
