// The built-in path "back-end developer", built once and immutable.
import { buildCurriculum } from "../build-path";
import type { Curriculum } from "../curriculum";
import { content } from "./path.generated";

export const backEndPath: Curriculum = buildCurriculum(content);
