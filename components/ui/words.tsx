import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Words as Sentence, titleOf } from "@/lib/learning/words";
import { paths } from "@/lib/shared/urls";

type Props = { curriculum: Curriculum; words: Sentence };

/** A sentence whose skills, choices and milestones are links. */
export function Words({ curriculum, words }: Props) {
  return words.map((part, index) => {
    if (typeof part === "string") return part;
    const title = titleOf(curriculum, part);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <a key={index} href={hrefOf(curriculum, part)}>
        {title}
      </a>
    );
  });
}

function hrefOf(curriculum: Curriculum, part: Exclude<Sentence[number], string>): string {
  if ("skill" in part) return paths.skill(part.skill);
  if ("milestone" in part) return paths.milestone(part.milestone);
  return paths.group(curriculum.groupById.get(part.group)?.milestone ?? "", part.group);
}
