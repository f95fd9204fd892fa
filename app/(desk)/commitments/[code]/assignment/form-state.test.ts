import { describe, expect, it } from "vitest";
import { childrenOf, emptyChild } from "./children-state";
import type { AssignmentData } from "./data";
import { confirmOf, emptyStep, nextKey, openForm, withLead } from "./form-state";

const post = (id: string, role: "head" | "officer" | "leader", departmentId: string | null) => ({
  id,
  nameZh: id,
  nameEn: id,
  role,
  departmentId,
  holder: null,
  deputy: null,
});
const department = (id: string, posts: ReturnType<typeof post>[]) => ({
  id,
  code: id,
  nameZh: id,
  nameEn: id,
  posts,
});
const choices = {
  departments: [
    department("housing", [post("housing-head", "head", "housing")]),
    department("parks", [post("parks-officer", "officer", "parks"), post("parks-head", "head", "parks")]),
    department("empty", []),
  ],
  leaders: [
    { ...post("mayor", "leader", null), departmentIds: ["parks"] },
    { ...post("deputy", "leader", null), departmentIds: ["housing"] },
  ],
};
const data = (commitment: object = {}) =>
  ({
    commitment: {
      leadDepartmentId: "housing",
      leadPostId: null,
      leaderPostId: null,
      ownersProposed: true,
      dueOn: "2023-12-31",
      formOfProofZh: "验收报告",
      formOfProofEn: "",
      yardstick: "both",
      ...commitment,
    },
    supporting: [{ id: "parks", proposed: true }],
    measures: [
      { id: "m1", nodes: [{ on: "2023-06-30", share: 0.45 }] },
      { id: "m2", nodes: null },
    ],
    milestones: [{ nameZh: "开工", nameEn: "Start", dueOn: "2023-03-31", weight: 20 }],
    suggested: { leadPostId: "housing-head", leaderPostId: "deputy" },
    choices,
  }) as unknown as AssignmentData;
const subject = { id: "c1", version: 3 };

describe("the assignment form", () => {
  it("opens with what stands and, before anyone confirmed it, with who stands to reason", () => {
    expect(openForm(data())).toMatchObject({ leadPostId: "housing-head", leaderPostId: "deputy" });
    expect(openForm(data({ leadPostId: "x", leaderPostId: "mayor" }))).toMatchObject({
      leadPostId: "x",
      leaderPostId: "mayor",
    });
    // Left open on purpose, it stays open.
    expect(openForm(data({ ownersProposed: false }))).toMatchObject({ leadPostId: "", leaderPostId: "" });
  });

  it("sends back unchanged what it opened with", () => {
    expect(confirmOf(openForm(data()), subject)).toEqual({
      ...subject,
      leadDepartmentId: "housing",
      supportDepartmentIds: ["parks"],
      leadPostId: "housing-head",
      leaderPostId: "deputy",
      dueOn: "2023-12-31",
      formOfProofZh: "验收报告",
      formOfProofEn: "",
      yardstick: "both",
      schedules: [
        { measureId: "m1", nodes: [{ on: "2023-06-30", share: 0.45 }] },
        { measureId: "m2", nodes: null },
      ],
      milestones: [{ nameZh: "开工", nameEn: "Start", dueOn: "2023-03-31", weight: 20 }],
    });
    const unset = confirmOf(openForm(data({ yardstick: null })), subject);
    expect(unset).not.toHaveProperty("yardstick");
  });

  it("names the head and the leader in charge when another department leads", () => {
    const form = openForm(data());
    expect(withLead(form, choices, "parks")).toMatchObject({
      leadDepartmentId: "parks",
      leadPostId: "parks-head",
      leaderPostId: "mayor",
      supportIds: [],
    });
    expect(withLead(form, choices, "empty")).toMatchObject({ leadPostId: "", leaderPostId: "deputy" });
  });

  it("counts new rows on, whatever was taken away", () => {
    expect(nextKey([])).toBe("1");
    expect(nextKey([{ key: "1" }, { key: "7" }])).toBe("8");
  });
});

describe("new parts", () => {
  const row = { ...emptyChild("1", { kind: "project", leadDepartmentId: "parks" }), titleZh: "口袋公园" };

  it("repeat the Chinese where no English is given, and have a measure only where it is ticked", () => {
    const step = { ...emptyStep("1", "2023-12-31"), nameZh: "建成" };
    expect(childrenOf([{ ...row, target: "9", milestones: [step] }])).toEqual([
      {
        titleZh: "口袋公园",
        titleEn: "口袋公园",
        kind: "project",
        leadDepartmentId: "parks",
        measure: null,
        milestones: [{ nameZh: "建成", nameEn: "建成", dueOn: "2023-12-31", weight: 25 }],
      },
    ]);
    const measured = {
      ...row,
      titleEn: "Parks",
      measured: true,
      metricZh: "公园",
      target: "6",
      unitZh: "座",
    };
    expect(childrenOf([measured])[0]?.measure).toEqual({
      metricZh: "公园",
      metricEn: "公园",
      target: 6,
      unitZh: "座",
      unitEn: "座",
    });
  });
});
