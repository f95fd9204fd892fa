import { useTranslations } from "next-intl";
import type { Department } from "../departments-data";
import { Titled } from "./titled";

/** Notices that it received, by step; those that were withdrawn are named and count for nothing. */
export function Notices({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const steps = useTranslations("values.noticeStep");
  const { notices, department } = shown;
  const there = notices.steps.filter((one) => one.count > 0);
  return (
    <Titled
      of="notices"
      aside={<a href={`/notices?department=${encodeURIComponent(department.code)}`}>{words("allNotices")}</a>}
    >
      {there.length + notices.withdrawn === 0 ? (
        <p className="text-ink-2">{words("noNotices")}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {there.map(({ step, count }) => (
            <li key={step}>
              {steps(step)} <strong className="font-semibold">{count}</strong>
            </li>
          ))}
          {notices.withdrawn > 0 ? (
            <li className="text-ink-2">{words("withdrawn", { count: notices.withdrawn })}</li>
          ) : null}
        </ul>
      )}
    </Titled>
  );
}
