import type { Skill } from "@/lib/curriculum/curriculum";

/** How long a skill takes somebody who has what it needs. */
export function SkillTime({ skill }: { skill: Skill }) {
  const [optimistic, likely, pessimistic] = skill.hours;
  return (
    <section aria-labelledby="time">
      <div className="section-head">
        <h2 id="time">Time</h2>
      </div>
      <dl className="time-dl">
        <div>
          <dt>Likely</dt>
          <dd>{likely} h</dd>
        </div>
        <div>
          <dt>If it goes well</dt>
          <dd>{optimistic} h</dd>
        </div>
        <div>
          <dt>If it goes slowly</dt>
          <dd>{pessimistic} h</dd>
        </div>
      </dl>
      <p className="xs mut">Estimated for someone who has what it needs.</p>
    </section>
  );
}
