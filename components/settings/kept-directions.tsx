import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Progress } from "@/lib/learning/progress/progress";
import { listOf } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";

type Props = { curriculum: Curriculum; progress: Progress };

/** What a learner keeps besides the goal, and where directions are compared, kept and dropped. */
export function KeptDirections({ curriculum, progress: { goal, goals } }: Props) {
  const kept = [...goals.keys()]
    .filter((id) => id !== goal?.stage)
    .map((id) => curriculum.stageById.get(id)?.title ?? id);
  return (
    <p className="kept-directions">
      {kept.length > 0 && `You also keep ${listOf(kept)}. `}
      <a href={paths.directions}>Compare directions</a>
    </p>
  );
}
