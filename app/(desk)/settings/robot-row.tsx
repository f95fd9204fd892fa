"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import type { RobotVendor } from "@/db/values";
import { useAct } from "../admin/use-act";

type Robot = {
  id: string;
  vendor: RobotVendor;
  name: string;
  address: string;
  withText: boolean;
  signed: boolean;
};

/** One robot with what it is told; its address is shown by host and last signs only. */
export function RobotRow({ robot }: { robot: Robot }) {
  const words = useTranslations("inbox.robots");
  const say = useSay();
  const { act, busy, problem } = useAct();
  const { id, name } = robot;
  const press = async (verb: "test" | "stop") => {
    if (await act(() => api.messages.robots[verb].mutate({ id })))
      say(words(verb === "test" ? "tested" : "stopped", { name }));
  };
  const facts = [
    words(`vendors.${robot.vendor}`),
    robot.address,
    words(robot.withText ? "withTextOn" : "withTextOff"),
    robot.signed ? words("signed") : null,
  ];
  return (
    <li className="grid gap-2 border-rule border-b py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <div className="font-medium">{name}</div>
          <div className="break-words text-ink-2 text-small">{facts.filter(Boolean).join(" · ")}</div>
        </div>
        <span className="flex gap-2">
          {(["test", "stop"] as const).map((verb) => (
            <Button
              key={verb}
              look={verb === "stop" ? "danger" : "plain"}
              aria-busy={busy}
              aria-disabled={busy}
              aria-label={words("nameAction", { action: words(verb), name })}
              onClick={() => void press(verb)}
            >
              {words(verb)}
            </Button>
          ))}
        </span>
      </div>
      {problem ? (
        <Alert tone="error" title={words("failed")}>
          {problem}
        </Alert>
      ) : null}
    </li>
  );
}
