"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import type { Choice } from "./post-fields";

type Props = { id: string; name: string; people: readonly Choice[]; error?: string };

/** One of the people who have an account. */
export function PersonField({ id, name, people, error }: Props) {
  const words = useTranslations("admin");
  return (
    <Field id={id} label={words("person")} error={error}>
      {(wiring) => (
        <select {...wiring} name={name} className="control" defaultValue="">
          <option value="">{words("choosePerson")}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
