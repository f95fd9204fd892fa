import { useTranslations } from "next-intl";

const steps = ["assign", "perform", "enforce"] as const;

/** What the product is for, in the three words of the report itself (DOMAIN). */
export function Claim() {
  const words = useTranslations("login");
  return (
    <div className="max-w-prose">
      <p className="text-lg leading-relaxed">
        {words("claim")}
        <span className="block">{words("claimRest")}</span>
      </p>
      <ol className="mt-6 grid border-rule border-t">
        {steps.map((step) => (
          <li key={step} className="grid gap-x-4 border-rule border-b py-2.5 sm:grid-cols-[6.5rem_1fr]">
            <span className="font-semibold text-brand">{words(`steps.${step}`)}</span>
            <span className="text-ink-2">{words(`steps.${step}Text`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
