import type { GuidePage } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Links to the pages of the guide that speak of what a page is about; nothing for none. */
export function InTheGuide({ pages }: { pages: readonly GuidePage[] }) {
  if (pages.length === 0) return null;
  return (
    <section className="in-the-guide" aria-labelledby="in-the-guide">
      <div className="section-head">
        <h2 id="in-the-guide">In the guide</h2>
      </div>
      <ul>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.guidePage(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
