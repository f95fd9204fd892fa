"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ChildFields } from "./child-fields";
import { type ChildRow, childrenOf, emptyChild } from "./children-state";
import type { AssignmentData } from "./data";
import { nextKey } from "./form-state";
import { useRowsFocus } from "./rows-focus";
import { useSettle } from "./use-settle";

const most = 60;

/** Lists what a programme consists of, or splits one commitment into parts that one department each can be held to. */
export function ChildrenForm({ data }: { data: AssignmentData }) {
  const words = useTranslations("assignment");
  const common = useTranslations("common");
  const { commitment, choices } = data;
  const [rows, setRows] = useState<ChildRow[]>([]);
  const { adder, row, onAdd, onRemove } = useRowsFocus();
  const { settle, busy, problem } = useSettle();
  const add = () => {
    if (rows.length >= most) return;
    const key = nextKey(rows);
    setRows([...rows, emptyChild(key, rows.at(-1) ?? commitment)]);
    onAdd(key);
  };
  const send = async () => {
    const { id, version, code } = commitment;
    await api.commitments.addChildren.mutate({ id, version, children: childrenOf(rows) });
    setRows([]);
    return words("childrenAdded", { code, count: rows.length });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void settle(send);
      }}
    >
      <p className="max-w-prose text-ink-2">{words("childrenHint")}</p>
      {rows.map((one, index) => (
        <div key={one.key} {...row(one.key)}>
          <ChildFields
            n={index + 1}
            row={one}
            departments={choices.departments}
            commitment={commitment}
            onChange={(next) => setRows(rows.map((each) => (each.key === one.key ? next : each)))}
            onRemove={() => {
              setRows(rows.filter((each) => each.key !== one.key));
              onRemove();
            }}
          />
        </div>
      ))}
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      <div className="flex flex-wrap gap-2">
        <Button ref={adder} aria-disabled={rows.length >= most} onClick={add}>
          {words("addChild")}
        </Button>
        {rows.length > 0 ? (
          <SubmitButton pending={busy} working={common("working")}>
            {words("saveChildren", { count: rows.length })}
          </SubmitButton>
        ) : null}
      </div>
    </form>
  );
}
