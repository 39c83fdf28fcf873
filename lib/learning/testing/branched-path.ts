// A small path with every shape that counting meets: a choice group, an elective, two stages after mid.
import { smallCurriculum } from "./small-curriculum";

export const branchedPath = smallCurriculum({
  stages: { junior: ["mid"], mid: ["senior", "cloud"], senior: [], cloud: [] },
  specializations: ["cloud"],
  milestones: {
    "junior/start": ["shell", "http", "group:language", "typing"],
    "junior/site": ["endpoints", "sql"],
    "mid/feature": ["design"],
    "senior/system": ["scale"],
    "cloud/home": ["network"],
  },
  skills: {
    shell: { hours: 4, area: "tools" },
    http: { hours: 6, area: "web", needs: ["shell"] },
    python: { hours: 60, area: "code", group: "language", needs: ["shell"] },
    go: { hours: 50, area: "code", group: "language", needs: ["shell"] },
    typing: { hours: 3, area: "tools", elective: true },
    endpoints: { hours: 10, area: "web", needs: ["http", "group:language"] },
    sql: { hours: 20, area: "data" },
    design: { hours: 30, area: "code", needs: ["endpoints", "sql"] },
    scale: { hours: 40, area: "data", needs: ["design"] },
    network: { hours: 15, area: "tools", needs: ["design"] },
  },
});
