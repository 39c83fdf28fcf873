import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS, PLACEMENT_ANSWERS, type PlacementAnswer } from "../progress/progress";
import { type SkillStanding, type Standing, standingOf } from "../standing/standing";
import { curricula, HOSTILE_IDS, keptEvents } from "../testing/arbitraries";
import { NOON } from "../testing/events";
import { type Answers, MOST_QUESTIONS, placementOf } from "./placement-of";

const isGiven = (own: SkillStanding | undefined) => own?.isSettled === true && !own.isInferred;

type Situation = Readonly<{ curriculum: Curriculum; events: ProgressEvent[]; answers: Answers }>;

const answer = fc.constantFrom(...PLACEMENT_ANSWERS);

// Answers about anything: members, electives, what was never asked, what the path never had.
const situationsOf = (curriculum: Curriculum): fc.Arbitrary<Situation> =>
  fc.record({
    curriculum: fc.constant(curriculum),
    events: keptEvents(curriculum),
    answers: fc.uniqueArray(
      fc.record({ skill: fc.constantFrom(...curriculum.skills.map(({ id }) => id), ...HOSTILE_IDS), answer }),
      { selector: ({ skill }) => skill, maxLength: 30 },
    ),
  });

const standingFrom = ({ curriculum, events }: Situation): Standing =>
  standingOf(curriculum, foldEvents(curriculum, events), NOON);

// The real path, but a failure prints its name and not all of it.
const realPath: Curriculum = Object.create(backEndPath, { [fc.toStringMethod]: { value: () => "backEndPath" } });

const rooms: [string, fc.Arbitrary<Situation>, number][] = [
  ["small random paths", curricula.chain(situationsOf), 200],
  ["the back-end path", situationsOf(realPath), 25],
];

describe.each(rooms)("placementOf on %s", (_, situations, numRuns) => {
  const holds = (check: (situation: Situation, standing: Standing) => void): void =>
    fc.assert(
      fc.property(situations, (situation) => check(situation, standingFrom(situation))),
      { numRuns },
    );

  test("gives the same whatever the order of the answers, and the same every time", () => {
    fc.assert(
      fc.property(situations, fc.infiniteStream(fc.nat()), (situation, numbers) => {
        const { curriculum, answers } = situation;
        const standing = standingFrom(situation);
        const shuffled = answers
          .map((one) => ({ one, turn: numbers.next().value ?? 0 }))
          .sort((a, b) => a.turn - b.turn)
          .map(({ one }) => one);
        expect(placementOf(curriculum, standing, shuffled)).toEqual(placementOf(curriculum, standing, answers));
      }),
      { numRuns },
    );
  });

  test("previews exactly what each answer then does", () => {
    holds(({ curriculum, answers }, standing) => {
      const before = placementOf(curriculum, standing, answers);
      if (before.question === null) return;
      const { skill, outcomes } = before.question;
      for (const given of PLACEMENT_ANSWERS) {
        const after = placementOf(curriculum, standing, [...answers, { skill, answer: given }]);
        const { known, unknown, reopened, groups, settled } = outcomes[given];
        expect(new Set(after.known)).toEqual(changed(before.known, known, [...unknown, ...reopened]));
        expect(new Set(after.unknown)).toEqual(changed(before.unknown, unknown, [...known, ...reopened]));
        expect(after.groups.filter((id) => !before.groups.includes(id))).toEqual(groups);
        expect(after.settled).toBe(settled);
      }
    });
  });

  test("asks only what is required, open, in no choice group and not answered yet", () => {
    holds(({ curriculum, answers }, standing) => {
      const { question } = placementOf(curriculum, standing, answers);
      if (question === null) return;
      const skill = curriculum.skillById.get(question.skill);
      expect([skill?.isElective, skill?.group]).toEqual([false, undefined]);
      expect(skill?.criteria).toContain(question.criterion);
      expect(isGiven(standing.skills.get(question.skill))).toBe(false);
      expect(answers.map((one) => one.skill)).not.toContain(question.skill);
    });
  });

  test("concludes nothing twice, nothing that was settled, and never the contrary of what was said", () => {
    holds(({ curriculum, answers }, standing) => {
      const { known, unknown, open, likely, settled, total, given } = placementOf(curriculum, standing, answers);
      const all = [...known, ...unknown, ...open, ...likely];
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((id) => isGiven(standing.skills.get(id)))).toEqual([]);
      const saidOf = (id: string) => answers.find(({ skill }) => skill === id)?.answer;
      expect(known.filter((id) => ["no", "partly"].includes(saidOf(id) ?? ""))).toEqual([]);
      expect(unknown.filter((id) => ["yes", "partly"].includes(saidOf(id) ?? ""))).toEqual([]);
      expect(given).toBeLessThanOrEqual(settled);
      expect(settled).toBeLessThanOrEqual(total);
    });
  });

  test("ends after at most 25 questions, however one answers, goes back and answers otherwise", () => {
    const moves = fc.array(fc.oneof({ weight: 6, arbitrary: answer }, fc.constant("back" as const)), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(situations, moves, ({ curriculum }, steps) => {
        const standing = standingOf(curriculum, EMPTY_PROGRESS, NOON);
        let answers: Answers = [];
        for (const step of steps) {
          const { question, asked, end } = placementOf(curriculum, standing, answers);
          expect(asked).toBe(answers.length);
          expect(asked).toBeLessThanOrEqual(MOST_QUESTIONS);
          expect(question === null).toBe(end !== null);
          if (step === "back") answers = answers.slice(0, -1);
          else if (question !== null) answers = [...answers, { skill: question.skill, answer: step }];
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

function changed(before: readonly string[], more: readonly string[], less: readonly string[]): ReadonlySet<string> {
  return new Set([...before, ...more].filter((id) => !less.includes(id)));
}

test("a learner who answers as they know is told nothing wrong", () => {
  fc.assert(
    fc.property(curricula, fc.infiniteStream(fc.boolean()), (curriculum, knows) => {
      const known = new Set<string>();
      const isMet = (need: string): boolean => {
        if (!need.startsWith("group:")) return known.has(need);
        return curriculum.groupById.get(need.slice(6))?.members.some((member) => known.has(member)) ?? false;
      };
      // Prerequisites stand before what needs them in these paths.
      for (const { id, needs } of curriculum.skills) if (needs.every(isMet) && knows.next().value) known.add(id);
      const standing = standingOf(curriculum, EMPTY_PROGRESS, NOON);
      let answers: Answers = [];
      for (;;) {
        const placement = placementOf(curriculum, standing, answers);
        expect(placement.doubted).toEqual([]);
        expect(placement.known.filter((id) => !known.has(id))).toEqual([]);
        expect(placement.unknown.filter((id) => known.has(id))).toEqual([]);
        expect(placement.groups.every((id) => isMet(`group:${id}`))).toBe(true);
        if (placement.question === null) return;
        const { skill } = placement.question;
        const next: PlacementAnswer = known.has(skill) ? "yes" : "no";
        answers = [...answers, { skill, answer: next }];
      }
    }),
    { numRuns: 200 },
  );
});
