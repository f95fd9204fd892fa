"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { nextKey, type Node, type Schedule } from "./form-state";
import { useRowsFocus } from "./rows-focus";

type Props = {
  schedule: Schedule;
  /** The measure with its target, in words. */
  name: string;
  from: string;
  to: string;
  onChange: (schedule: Schedule) => void;
};

const most = 24;

/** How a measure is to grow: evenly, or to a share of its target by each date. */
export function ScheduleRows({ schedule, name, from, to, onChange }: Props) {
  const words = useTranslations("assignment");
  const { adder, row, onAdd, onRemove } = useRowsFocus();
  const { measureId, even, nodes } = schedule;
  const setNodes = (next: Node[]) => onChange({ ...schedule, nodes: next });
  const change = (key: string, part: Partial<Node>) =>
    setNodes(nodes.map((node) => (node.key === key ? { ...node, ...part } : node)));
  return (
    <fieldset className="grid min-w-0 gap-2 border-rule border-b pb-3">
      <legend className="mb-1 font-semibold">{name}</legend>
      <select
        aria-label={words("scheduleOf", { name })}
        className="control max-w-72"
        value={even ? "even" : "nodes"}
        onChange={(event) => {
          const byDates = event.target.value === "nodes";
          onChange({
            measureId,
            even: !byDates,
            nodes: byDates && nodes.length === 0 ? [{ key: "1", on: to, percent: "100" }] : nodes,
          });
        }}
      >
        <option value="even">{words("even")}</option>
        <option value="nodes">{words("byDates")}</option>
      </select>
      {even ? null : (
        <>
          <ol className="grid gap-2">
            {nodes.map((node, index) => (
              <li key={node.key} {...row(node.key)} className="flex flex-wrap items-center gap-2">
                <input
                  type="date"
                  required
                  min={from}
                  max={to}
                  aria-label={words("nodeOn", { n: index + 1 })}
                  className="control w-44!"
                  value={node.on}
                  onChange={(event) => change(node.key, { on: event.target.value })}
                />
                <span className="inline-flex items-center gap-1">
                  <input
                    type="number"
                    required
                    min={0.1}
                    max={100}
                    step="any"
                    aria-label={words("nodeShare", { n: index + 1 })}
                    className="control w-24!"
                    value={node.percent}
                    onChange={(event) => change(node.key, { percent: event.target.value })}
                  />
                  %
                </span>
                <Button
                  look="quiet"
                  aria-label={words("removeNode", { n: index + 1 })}
                  onClick={() => {
                    setNodes(nodes.filter((one) => one.key !== node.key));
                    onRemove();
                  }}
                >
                  {words("remove")}
                </Button>
              </li>
            ))}
          </ol>
          <div>
            <Button
              ref={adder}
              aria-disabled={nodes.length >= most}
              onClick={() => {
                if (nodes.length >= most) return;
                const key = nextKey(nodes);
                setNodes([...nodes, { key, on: to, percent: "100" }]);
                onAdd(key);
              }}
            >
              {words("addNode")}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}
