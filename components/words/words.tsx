import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Words as Sentence } from "@/lib/learning/words";
import { Markup } from "../ui/markup";
import { linkedWords } from "./linked-words";

type Props = { curriculum: Curriculum; words: Sentence };

/** A sentence whose skills, choices and milestones are links. */
export function Words({ curriculum, words }: Props) {
  return <Markup as="span" html={linkedWords(curriculum, words).html} />;
}
