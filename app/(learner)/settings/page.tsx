import type { Metadata } from "next";
import { v7 } from "uuid";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { KeyFields, LookFields, RefresherFields, ResourceFields } from "@/components/settings/choices";
import { GoalForm } from "@/components/settings/goal-form";
import { goalGroups } from "@/components/settings/goal-groups";
import { KeptDirections } from "@/components/settings/kept-directions";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsNav, SettingsSection } from "@/components/settings/settings-section";
import { requireLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";
import { saveGoal } from "../save-goal";
import { saveKeys, saveLook, savePassword, saveProfile, saveRefreshers, saveResources } from "./actions";

export const metadata: Metadata = {
  title: "Settings",
  description: "Goal and hours, resources, refreshers, look, keys, name and password.",
};

export default async function SettingsPage() {
  const learner = await requireLearner(paths.settings);
  const viewer = viewerOf(learner);
  const goal = viewer.progress.goal;
  return (
    <Frame place="settings" learner={viewer.learner}>
      <main id="main" className="wrap settings">
        <div className="page-head">
          <h1>Settings</h1>
        </div>
        <div className="set-cols">
          <SettingsNav />
          <div className="set-main">
            <SettingsSection id="goal" title="Goal and pace">
              <GoalForm
                action={saveGoal}
                formId={v7()}
                groups={goalGroups(backEndPath, viewer.standing)}
                stage={goal?.stage ?? ""}
                hoursPerWeek={goal?.hoursPerWeek ?? 6}
                submit="Save goal"
              />
              <KeptDirections curriculum={backEndPath} progress={viewer.progress} />
            </SettingsSection>
            <SettingsSection id="resources" title="Resources" note="Hidden resources stay one click away">
              <SettingsForm
                action={saveResources}
                permalink={`${paths.settings}#resources`}
                submit="Save resources"
                saved="Resources are ordered this way from now on."
              >
                <ResourceFields cost={learner.settings.resourceCost} kinds={learner.settings.resourceKinds} />
              </SettingsForm>
            </SettingsSection>
            <SettingsSection id="refreshers" title="Refreshers">
              <SettingsForm
                action={saveRefreshers}
                permalink={`${paths.settings}#refreshers`}
                submit="Save refreshers"
                saved="This holds from now on."
              >
                <RefresherFields hasRefreshers={learner.settings.hasRefreshers} />
              </SettingsForm>
              <p className="sm set-more">
                <a href={paths.refreshers}>What is due</a>
              </p>
            </SettingsSection>
            <SettingsSection id="look" title="Look">
              <SettingsForm
                action={saveLook}
                permalink={`${paths.settings}#look`}
                submit="Save look"
                saved="Every page looks this way now."
              >
                <LookFields theme={learner.settings.theme} hasMotion={learner.settings.hasMotion} />
              </SettingsForm>
            </SettingsSection>
            <SettingsSection id="keys" title="Keys">
              <SettingsForm
                action={saveKeys}
                permalink={`${paths.settings}#keys`}
                submit="Save keys"
                saved="This holds on every page from now on."
              >
                <KeyFields hasKeys={learner.settings.hasKeys} />
              </SettingsForm>
              <p className="sm set-more">
                <a href={paths.keys}>All keys</a>
              </p>
            </SettingsSection>
            <SettingsSection id="profile" title="Name and time zone">
              <SettingsForm
                action={saveProfile}
                permalink={`${paths.settings}#profile`}
                submit="Save name and time zone"
                saved="Your name and time zone are changed."
                fields={[
                  {
                    id: "name",
                    label: "Name",
                    autoComplete: "name",
                    value: learner.name,
                    hint: "What the page calls you.",
                  },
                  {
                    id: "timeZone",
                    label: "Time zone",
                    list: "time-zones",
                    value: learner.settings.timeZone,
                    hint: "Days begin at its midnight. Such as Europe/Berlin.",
                  },
                ]}
              >
                <datalist id="time-zones">
                  {Intl.supportedValuesOf("timeZone").map((zone) => (
                    <option key={zone} value={zone} />
                  ))}
                </datalist>
              </SettingsForm>
              <p className="sm set-more">
                <a href={paths.publicPage}>Your public page</a>
              </p>
            </SettingsSection>
            <SettingsSection id="password" title="Password" note={learner.email}>
              <SettingsForm
                action={savePassword}
                permalink={`${paths.settings}#password`}
                submit="Change password"
                saved="Your password is changed, and every other session has ended."
                fields={[
                  { id: "current", label: "Current password", type: "password", autoComplete: "current-password" },
                  {
                    id: "fresh",
                    label: "New password",
                    type: "password",
                    autoComplete: "new-password",
                    hint: "12 characters or more. It ends every other session.",
                  },
                ]}
              />
            </SettingsSection>
          </div>
        </div>
      </main>
    </Frame>
  );
}
