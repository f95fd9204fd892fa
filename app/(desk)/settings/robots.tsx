import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { LiveRegion } from "@/app/_ui/live-region";
import { Section } from "@/app/_ui/section";
import { Words } from "@/app/_words/words";
import { AddRobot } from "./add-robot";
import { RobotRow } from "./robot-row";

/** Group robots that are told of what happens, and what has not been delivered yet. For supervisors. */
export async function Robots() {
  const words = await getTranslations("inbox.robots");
  const call = await api();
  const robots = await call.messages.robots.list();
  const problems = await call.messages.problems();
  const nameOf = new Map(robots.map((one) => [one.id, one.name]));
  return (
    <Words of={["inbox", "common", "errors"]}>
      <LiveRegion>
        <Section title={words("title")} id="robots">
          <p className="mb-3 max-w-prose text-ink-2 text-small">{words("text")}</p>
          {problems.length > 0 ? (
            <Alert tone="warning" title={words("problems")} className="mb-4">
              <p>{words("problemsText")}</p>
              <ul className="list-disc pl-5 text-small">
                {problems.map(({ id, channel, recipient, robotId, attempts, lastError }) => (
                  <li key={id} className="break-words">
                    {words("problem", {
                      ...{ channel, attempts, why: lastError },
                      to: recipient ?? nameOf.get(robotId ?? "") ?? "none",
                    })}
                  </li>
                ))}
              </ul>
            </Alert>
          ) : null}
          {robots.length === 0 ? (
            <p className="mb-4 text-ink-2">{words("none")}</p>
          ) : (
            <ul className="mb-4 border-rule border-t">
              {robots.map((robot) => (
                <RobotRow key={robot.id} robot={robot} />
              ))}
            </ul>
          )}
          <AddRobot />
        </Section>
      </LiveRegion>
    </Words>
  );
}
