import type { Resource } from "@/lib/curriculum/curriculum";
import { RESOURCE_STATES } from "@/lib/learning/progress/progress";
import { orderResources } from "@/lib/learning/resources";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { RECORD_FORM, RecordFields } from "./record-fields";
import { COST_WORDS, hostOf, hoursWords, KIND_WORDS, LEVEL_WORDS, RESOURCE_STATE_WORDS } from "./resource-words";
import type { SkillParts } from "./skill-parts";

const COST_PREFERENCE_WORDS = {
  "free-first": "The free ones first",
  "free-only": "Only the free ones",
  any: "Free and paid alike",
} as const;

/** What to read, watch and try, in the learner's order, with what they said about each. */
export function SkillResources(parts: SkillParts) {
  const { viewer, skill, formId } = parts;
  const offered = orderResources(skill, viewer.preference);
  const others = skill.resources.filter((resource) => !offered.includes(resource));
  return (
    <section aria-labelledby="resources">
      <div className="section-head">
        <h2 id="resources">Resources</h2>
        {viewer.learner && (
          <a className="end" href={`${paths.settings}#resources`}>
            {COST_PREFERENCE_WORDS[viewer.preference.cost]}
          </a>
        )}
      </div>
      <form {...RECORD_FORM} data-live="">
        <RecordFields formId={formId} back={paths.skill(skill.id)} />
        <ResourceTable {...parts} resources={offered} />
        {others.length > 0 && (
          <details className="disclose">
            <summary>{count(others.length, "paid resource")}</summary>
            <ResourceTable {...parts} resources={others} />
          </details>
        )}
        <p className="without-scripts">
          <button type="submit" name="do" value={`resources:${skill.id}`} className="btn btn-sm">
            Save
          </button>
        </p>
      </form>
    </section>
  );
}

function ResourceTable({ resources, ...parts }: SkillParts & { resources: readonly Resource[] }) {
  return (
    <table className="data-table resources">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Kind</th>
          <th scope="col">Cost</th>
          <th scope="col">Level</th>
          <th scope="col" className="r">
            Time
          </th>
          <th scope="col">Yours</th>
        </tr>
      </thead>
      <tbody>
        {resources.map((resource) => (
          <ResourceRow key={resource.id} {...parts} resource={resource} />
        ))}
      </tbody>
    </table>
  );
}

function ResourceRow({ viewer, skill, resource }: SkillParts & { resource: Resource }) {
  const { id, title, by, url, kind, cost, level, hours } = resource;
  const state = viewer.progress.resources.get(`${skill.id}/${id}`)?.state ?? "none";
  return (
    <tr>
      <td data-l="Title">
        <a href={paths.resource(skill.id, id)} rel="noopener" data-url={url}>
          {title}
        </a>
        <span className="res-by">
          {by}, {hostOf(url)}
        </span>
      </td>
      <td data-l="Kind">{KIND_WORDS[kind]}</td>
      <td data-l="Cost">{COST_WORDS[cost]}</td>
      <td data-l="Level">{LEVEL_WORDS[level]}</td>
      <td data-l="Time" className="r num">
        {hoursWords(hours)}
      </td>
      <td data-l="Yours">
        <select
          className="select mini"
          name={`resource:${id}`}
          aria-label={`Your state for ${title}`}
          defaultValue={state}
          data-command={`resource:${skill.id}:${id}`}
        >
          {RESOURCE_STATES.map((value) => (
            <option key={value} value={value}>
              {RESOURCE_STATE_WORDS[value]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
